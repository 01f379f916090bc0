// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/image/categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the categories of images.
     * @description All categories that an image search can be narrowed to. One of them has the id 0.
     */
    get: operations['listImageCategories']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches images.
     * @description Finds images by words and properties. The links in the answer expire after ten minutes.
     */
    get: operations['searchImages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets an image with its offers.
     * @description One image in full, with who made it and the permissions under which it can be bought.
     */
    get: operations['getImage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/purchase': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Buys a licence for an image.
     * @description Costs money, unless the `client_id` is one for tests. Nothing tells a repeat from a new purchase.
     */
    post: operations['purchaseImage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/topic/categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the categories of image topics.
     * @description All categories that the image topics are filed under.
     */
    get: operations['listImageTopicCategories']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/topic/hots': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the hot image topics.
     * @description The topics that are hot now, of one category or of all; not paged.
     */
    get: operations['listHotImageTopics']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/topic/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets an image topic.
     * @description A topic with a page of its images. There is no total; a short page is the last.
     */
    get: operations['getImageTopic']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/{id}/similar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists images similar to an image.
     * @description The images that the vendor finds similar to the given one; a bare list without paging.
     */
    get: operations['listSimilarImages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/my-purchases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the purchases of images.
     * @description The purchases of the account, by time, download and image.
     */
    get: operations['listImagePurchases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/download-warrant': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Downloads the licence certificate of an image purchase.
     * @description The certificate as a file. The documents say no more than that: the media types are assumed, and a JSON body is taken for a failure.
     */
    get: operations['downloadImageWarrant']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/purchase-download': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Links a bought image for another download.
     * @description A fresh link to the file of an earlier purchase, at no further cost.
     */
    get: operations['redownloadImage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/purchase-detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a purchase of an image.
     * @description One purchase with the image that was bought.
     */
    get: operations['getImagePurchase']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image/simi-search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Searches images that look like a picture.
     * @description Takes the picture as a URL or as base64, and only one of the two. Reads only, though it is a POST.
     */
    post: operations['searchImagesByImage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches videos.
     * @description Finds videos by words and properties. The links in the answer expire after ten minutes.
     */
    get: operations['searchVideos']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a video with its offers.
     * @description One video in full, with who made it and the permissions under which it can be bought.
     */
    get: operations['getVideo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/purchase': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Buys a licence for a video.
     * @description Costs money, unless the `client_id` is one for tests. Nothing tells a repeat from a new purchase.
     */
    post: operations['purchaseVideo']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/topic-categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the categories of video topics.
     * @description All categories that the video topics are filed under.
     */
    get: operations['listVideoTopicCategories']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/topics': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the video topics of a category.
     * @description A page of topics. Here, and only here, the list lies in `data` within the payload.
     */
    get: operations['listVideoTopics']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/topic/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a video topic.
     * @description A topic with all its videos, not paged.
     */
    get: operations['getVideoTopic']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/{id}/similar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists videos similar to a video.
     * @description The videos that the vendor finds similar to the given one; a bare list without paging.
     */
    get: operations['listSimilarVideos']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the categories of videos.
     * @description All categories that videos are filed under.
     */
    get: operations['listVideoCategories']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/my-purchases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the purchases of videos.
     * @description The purchases of the account, by time, download and video. Prices are not part of it.
     */
    get: operations['listVideoPurchases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/download-warrant': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Downloads the licence certificate of a video purchase.
     * @description The certificate as a file. The documents say no more than that: the media types are assumed, and a JSON body is taken for a failure.
     */
    get: operations['downloadVideoWarrant']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/purchase-download': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Links a bought video for another download.
     * @description A fresh link to the file of an earlier purchase, at no further cost.
     */
    get: operations['redownloadVideo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/video/purchase-detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a purchase of a video.
     * @description One purchase with the video that was bought. The documents put the video under `image`.
     */
    get: operations['getVideoPurchase']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description An identifier. The vendor sends the same id now as a number, now as a string of digits; 0 is legal. */
    Id: string | number
    /** @description Text for people, possibly empty. */
    Text: string | null
    /** @description A category of works or of topics. */
    Category: {
      id: components['schemas']['Id']
      /** @description The category's name in Chinese. */
      name: string
      description?: components['schemas']['Text']
    }
    /** @description Categories, when the call succeeded. */
    CategoriesAnswer: {
      /** @constant */
      result: true
      /** @description All categories. */
      data: components['schemas']['Category'][]
    }
    /** @description What the vendor answers, with HTTP 200, when a call fails. */
    Failure: {
      /** @constant */
      result: false
      /** @description The reason, for people. */
      message?: string | null
      /** @description The kind of failure. Only 1001 is documented, and not what it means. */
      code?: number | string | null
    }
    /** @description A whole number, which the vendor at times sends as a string. */
    Count: number | string | null
    /** @description Width divided by height, as a number or a decimal string. */
    Aspect: number | string | null
    /** @description Where a preview lies. May be plain http, on a bare IP address, or empty. */
    PreviewUrl: string | null
    /** @description An image as a search lists it. */
    ImageHit: {
      id: components['schemas']['Id']
      aspect?: components['schemas']['Aspect']
      title?: components['schemas']['Text']
      /** @description A watermarked preview, at most 450 pixels wide. */
      preview_url?: components['schemas']['PreviewUrl']
      /** @description A large preview, about 1,000 pixels or more. */
      preview_large_url?: components['schemas']['PreviewUrl']
      /** @description A preview without watermark, at most 260 pixels high. */
      preview260_url?: components['schemas']['PreviewUrl']
    }
    /** @description A page of images, when the call succeeded. */
    ImageSearchAnswer: {
      /** @constant */
      result: true
      /** @description One page and the number of all hits. */
      data: {
        per_page?: components['schemas']['Count']
        total?: components['schemas']['Count']
        /** @description The images of this page. */
        list: components['schemas']['ImageHit'][]
      }
    }
    /** @description The categories that the work belongs to, by id. */
    CategoryIds: components['schemas']['Id'][]
    /** @description Keywords in the vendor's languages. */
    Keywords: string[]
    /**
     * @description Yes or no, as a boolean or as 1 and 0.
     * @enum {boolean|integer|null}
     */
    Flag: true | false | 1 | 0 | null
    /** @description An image in full. */
    ImageDetail: {
      /** @description The same as `id`. */
      _id?: components['schemas']['Id']
      id: components['schemas']['Id']
      aspect?: components['schemas']['Aspect']
      /** @description `photo`, `illustration` or `vector`; others may come. */
      image_type?: components['schemas']['Text']
      category_ids?: components['schemas']['CategoryIds']
      title?: components['schemas']['Text']
      keywords?: components['schemas']['Keywords']
      /** @description The file name extension of the original, without a dot. */
      extension?: components['schemas']['Text']
      /** @description A watermarked preview, at most 450 pixels wide. */
      preview_url?: components['schemas']['PreviewUrl']
      /** @description A preview without watermark, at most 260 pixels high. */
      preview260_url?: components['schemas']['PreviewUrl']
      /** @description Whether only editorial use is allowed. */
      is_editorial?: components['schemas']['Flag']
    }
    /** @description The name of who made the work. */
    Author: string | null
    /** @description A decimal amount without a currency; CNY is assumed. */
    Price: string | null
    /** @description An offer to license the image in one size. Two of the same image may differ in nothing but their id; both are on offer. */
    ImagePermission: {
      id: components['schemas']['Id']
      name?: components['schemas']['Text']
      price?: components['schemas']['Price']
      /** @description The size in words, such as `1000 x 668 px (72dpi)`. */
      text?: components['schemas']['Text']
      /** @description The file's size for display, such as `556.7KB`. */
      size?: components['schemas']['Text']
      size_level?: components['schemas']['Count']
      /** @description Width in pixels. */
      width?: components['schemas']['Count']
      /** @description Height in pixels. */
      height?: components['schemas']['Count']
      /** @description Dots per inch. */
      dpi?: components['schemas']['Count']
    }
    /** @description An image with its offers, when the call succeeded. */
    ImageDetailAnswer: {
      /** @constant */
      result: true
      /** @description The image, who made it and how it can be licensed. */
      data: {
        image: components['schemas']['ImageDetail']
        author?: components['schemas']['Author']
        /** @description The offers. */
        permissions?: components['schemas']['ImagePermission'][]
      }
    }
    /** @description Where the licensed file is to be fetched. May be plain http. */
    DownloadUrl: string
    /** @description A purchase just made, when the call succeeded. */
    PurchaseAnswer: {
      /** @constant */
      result: true
      /** @description The purchase and where its file lies. */
      data: {
        id: components['schemas']['Id']
        url: components['schemas']['DownloadUrl']
      }
    }
    /** @description A topic, a selection of images by the vendor's editors. */
    ImageTopic: {
      id: components['schemas']['Id']
      title?: components['schemas']['Text']
      /** @description A long cover of 2000 × 900 pixels. */
      cover_image?: components['schemas']['PreviewUrl']
      /** @description A short cover of 534 × 400 pixels. */
      short_cover?: components['schemas']['PreviewUrl']
      /** @description How many images the topic has. */
      image_cnt?: components['schemas']['Count']
    }
    /** @description Topics, when the call succeeded. */
    ImageTopicsAnswer: {
      /** @constant */
      result: true
      /** @description All topics that are hot, not paged. */
      data: components['schemas']['ImageTopic'][]
    }
    /** @description An image as topics and similarity searches list it. */
    SimilarImage: {
      id: components['schemas']['Id']
      aspect?: components['schemas']['Aspect']
      description?: components['schemas']['Text']
      /** @description A watermarked preview, at most 450 pixels wide. */
      preview_url?: components['schemas']['PreviewUrl']
      /** @description A preview without watermark, at most 260 pixels high. Topics leave it out. */
      preview260_url?: components['schemas']['PreviewUrl']
    }
    /** @description A topic with a page of its images, when the call succeeded. */
    ImageTopicAnswer: {
      /** @constant */
      result: true
      /** @description The topic. It has no total; a short page is the last. */
      data: {
        id: components['schemas']['Id']
        title?: components['schemas']['Text']
        /** @description The images of this page. */
        list: components['schemas']['SimilarImage'][]
      }
    }
    /** @description Similar images, when the call succeeded. */
    SimilarImagesAnswer: {
      /** @constant */
      result: true
      /** @description The images, most similar first; a bare list without paging. */
      data: components['schemas']['SimilarImage'][]
    }
    /** @description An account at the vendor. */
    User: {
      id?: components['schemas']['Id']
      name?: components['schemas']['Text']
    } | null
    /** @description The offer that was bought. */
    BoughtPermission: {
      id?: components['schemas']['Id']
      name?: components['schemas']['Text']
    } | null
    /** @description A local time without a zone; China's (+08:00) is assumed. Empty when it has not happened. */
    Timestamp: string | null
    /** @description A purchase as the history lists it. */
    PurchaseRecord: {
      id: components['schemas']['Id']
      /** @description The main account. */
      plus_user?: components['schemas']['User']
      /** @description The account that made the purchase. */
      real_plus_user?: components['schemas']['User']
      /** @description The platform's own user, as sent with the purchase; empty when none was. */
      third_user_id?: components['schemas']['Text']
      plus_permission?: components['schemas']['BoughtPermission']
      /** @description The image or video that was bought. */
      able_id: components['schemas']['Id']
      /** @description `image` or `video`. */
      able_type?: components['schemas']['Text']
      /** @description The vendor's key for the size, such as `medium_jpg` or `hd`. */
      asset_type?: components['schemas']['Text']
      /** @description A decimal amount without a currency, CNY assumed. The history of videos has none. */
      price?: components['schemas']['Price']
      /** @description Whom the licence names. */
      warrant_name?: components['schemas']['Text']
      /** @description When the file was downloaded, in China's time (assumed). */
      download_at?: components['schemas']['Timestamp']
      /** @description When the purchase was made, in China's time (assumed). */
      created_at?: components['schemas']['Timestamp']
    }
    /** @description A page of purchases, when the call succeeded. */
    PurchaseHistoryAnswer: {
      /** @constant */
      result: true
      /** @description One page and the number of all purchases that match. */
      data: {
        per_page?: components['schemas']['Count']
        total?: components['schemas']['Count']
        /** @description The purchases of this page. */
        list: components['schemas']['PurchaseRecord'][]
      }
    }
    /**
     * Format: binary
     * @description The licence certificate, as bytes. The documents name neither a media type nor a file name.
     */
    Warrant: string
    /** @description Where a bought file lies, when the call succeeded. */
    RedownloadAnswer: {
      /** @constant */
      result: true
      /** @description Where the bought file can be fetched. */
      data: {
        url: components['schemas']['DownloadUrl']
      }
    }
    /** @description The image that was bought. */
    PurchasedImage: {
      id: components['schemas']['Id']
      /** @description A preview of 450 pixels. */
      preview_url?: components['schemas']['PreviewUrl']
      /** @description A preview of 260 pixels. */
      preview260_url?: components['schemas']['PreviewUrl']
      /** @description A large preview, 1,000 pixels or more. */
      preview_large_url?: components['schemas']['PreviewUrl']
      aspect?: components['schemas']['Aspect']
      title?: components['schemas']['Text']
      keywords?: components['schemas']['Keywords']
      /** @description `EPS` or `JPG`; others may come. */
      format?: components['schemas']['Text']
      /** @description `photo`, `illustration` or `vector`; others may come. */
      image_type?: components['schemas']['Text']
      /** @description Whether the people shown have agreed. */
      has_model_release?: components['schemas']['Flag']
      /** @description Whether the owners of what is shown have agreed. */
      has_property_release?: components['schemas']['Flag']
      category_ids?: components['schemas']['CategoryIds']
      /** @description When the image was made, in China's time (assumed). */
      created_at?: components['schemas']['Timestamp']
    }
    /** @description A purchase in full. */
    Purchase: {
      id: components['schemas']['Id']
      /** @description The offer that was bought. */
      permission_id?: components['schemas']['Id']
      permission_name?: components['schemas']['Text']
      /** @description The main account. */
      plus_user_id?: components['schemas']['Id']
      /** @description The account that made the purchase. */
      real_plus_user_id?: components['schemas']['Id']
      price?: components['schemas']['Price']
      /** @description The vendor's key for the size, such as `huge_jpg`. */
      asset_type?: components['schemas']['Text']
      /** @description Whom the licence names. */
      warrant_name?: components['schemas']['Text']
      /** @description The file's size for display, such as `11.5MB`. */
      fileSize?: components['schemas']['Text']
      /** @description When the purchase was made, in China's time (assumed). */
      created_at?: components['schemas']['Timestamp']
    }
    /** @description A purchase of an image, when the call succeeded. */
    ImagePurchaseDetailAnswer: {
      /** @constant */
      result: true
      /** @description What was bought and how. */
      data: {
        image: components['schemas']['PurchasedImage']
        purchase: components['schemas']['Purchase']
      }
    }
    /** @description A length of time in seconds. */
    Seconds: number | string | null
    /** @description A video as searches, topics and similarity lists give it. */
    VideoHit: {
      id: components['schemas']['Id']
      aspect?: components['schemas']['Aspect']
      duration?: components['schemas']['Seconds']
      description?: components['schemas']['Text']
      /** @description A still. */
      preview_jpg_url?: components['schemas']['PreviewUrl']
      /** @description A preview as MP4. */
      preview_mp4_url?: components['schemas']['PreviewUrl']
      /** @description A small preview as MP4. Topics leave it out. */
      thumb_mp4_url?: components['schemas']['PreviewUrl']
    }
    /** @description A page of videos, when the call succeeded. */
    VideoSearchAnswer: {
      /** @constant */
      result: true
      /** @description One page and the number of all hits. */
      data: {
        per_page?: components['schemas']['Count']
        total?: components['schemas']['Count']
        /** @description The videos of this page. */
        list: components['schemas']['VideoHit'][]
      }
    }
    /** @description A video in full. */
    VideoDetail: {
      id: components['schemas']['Id']
      title?: components['schemas']['Text']
      keywords?: components['schemas']['Keywords']
      aspect?: components['schemas']['Aspect']
      duration?: components['schemas']['Seconds']
      /** @description The aspect in words, such as `16:9`. */
      aspect_ratio?: components['schemas']['Text']
      /** @description Whether the people shown have agreed. */
      has_model_release?: components['schemas']['Flag']
      /** @description Whether the owners of what is shown have agreed. */
      has_property_release?: components['schemas']['Flag']
      /** @description Whether only editorial use is allowed. */
      is_editorial?: components['schemas']['Flag']
      /** @description A preview as MP4. */
      preview_mp4_url?: components['schemas']['PreviewUrl']
      shutter_video_category_ids?: components['schemas']['CategoryIds']
      /** @description A still. */
      preview_jpg_url?: components['schemas']['PreviewUrl']
      /** @description A small preview as MP4. */
      thumb_mp4_url?: components['schemas']['PreviewUrl']
    }
    /** @description An offer to license the video in one resolution. */
    VideoPermission: {
      id: components['schemas']['Id']
      name?: components['schemas']['Text']
      /** @description The file's size for display, such as `508.3MB`. */
      size?: components['schemas']['Text']
      price?: components['schemas']['Price']
      /** @description Resolution and frame rate in words, such as `1920x1080@25fps`. */
      text?: components['schemas']['Text']
      /** @description The vendor's key for the resolution, such as `hd`. */
      asset_type?: components['schemas']['Text']
      /** @description The file name extension of the file, such as `mov`. */
      format?: components['schemas']['Text']
    }
    /** @description A video with its offers, when the call succeeded. */
    VideoDetailAnswer: {
      /** @constant */
      result: true
      /** @description The video, who made it and how it can be licensed. */
      data: {
        video: components['schemas']['VideoDetail']
        author?: components['schemas']['Author']
        /** @description The offers. */
        permissions?: components['schemas']['VideoPermission'][]
      }
    }
    /** @description A topic, a selection of videos by the vendor's editors. */
    VideoTopic: {
      id: components['schemas']['Id']
      title?: components['schemas']['Text']
      /** @description A cover. */
      cover_image?: components['schemas']['PreviewUrl']
      /** @description How many videos the topic has. */
      video_cnt?: components['schemas']['Count']
    }
    /** @description A page of topics, when the call succeeded. */
    VideoTopicsAnswer: {
      /** @constant */
      result: true
      /** @description One page and the number of all topics. The list is called `data` here. */
      data: {
        per_page?: components['schemas']['Count']
        total?: components['schemas']['Count']
        /** @description The topics of this page. */
        data: components['schemas']['VideoTopic'][]
      }
    }
    /** @description A topic with its videos, when the call succeeded. */
    VideoTopicAnswer: {
      /** @constant */
      result: true
      /** @description The topic with all its videos, not paged. */
      data: {
        id: components['schemas']['Id']
        title?: components['schemas']['Text']
        /** @description A cover as MP4. */
        cover_video?: components['schemas']['PreviewUrl']
        /** @description The videos. */
        list: components['schemas']['VideoHit'][]
      }
    }
    /** @description Similar videos, when the call succeeded. */
    SimilarVideosAnswer: {
      /** @constant */
      result: true
      /** @description The videos, most similar first; a bare list without paging. */
      data: components['schemas']['VideoHit'][]
    }
    /** @description The video that was bought. */
    PurchasedVideo: {
      id: components['schemas']['Id']
      /** @description A preview as MP4. */
      preview_mp4_url?: components['schemas']['PreviewUrl']
      /** @description A still. */
      preview_jpg_url?: components['schemas']['PreviewUrl']
      aspect?: components['schemas']['Aspect']
      title?: components['schemas']['Text']
      keywords?: components['schemas']['Keywords']
      /** @description Whether the people shown have agreed. */
      has_model_release?: components['schemas']['Flag']
      /** @description Whether the owners of what is shown have agreed. */
      has_property_release?: components['schemas']['Flag']
      category_ids?: components['schemas']['CategoryIds']
      /** @description When the video was made, in China's time (assumed). */
      created_at?: components['schemas']['Timestamp']
    }
    /** @description A purchase of a video, when the call succeeded. */
    VideoPurchaseDetailAnswer: {
      /** @constant */
      result: true
      /** @description What was bought and how. The documents say `image` where they mean the video. */
      data: {
        image?: components['schemas']['PurchasedVideo']
        video?: components['schemas']['PurchasedVideo']
        purchase: components['schemas']['Purchase']
      }
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  listImageCategories: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['CategoriesAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  searchImages: {
    parameters: {
      query: {
        /** @description Words to look for, separated by spaces. `AND`, `OR`, `NOT` and parentheses combine them; there is no phrase search. */
        keyword?: string
        /** @description The page to answer, counted from 1. */
        page: number
        /** @description Items a page, at most 100. */
        per_page?: number
        /** @description Only images of this category, by id. */
        category?: string
        /** @description Only images of this type; all when absent. */
        image_type?: 'photo' | 'illustration' | 'vector'
        /** @description The dominant colour, one of fourteen. */
        color?:
          | '#0ecb9b'
          | '#0bbbf5'
          | '#1f55f8'
          | '#0000ff'
          | '#7f00ff'
          | '#bf00ff'
          | '#ea06b1'
          | '#e72525'
          | '#f48700'
          | '#eca71d'
          | '#f1f129'
          | '#a9e418'
          | '#06d506'
          | '#000000'
        /** @description The height in pixels. */
        height?: number
        /** @description The width in pixels. */
        width?: number
        /** @description Only images that lie or that stand. */
        orientation?: 'horizontal' | 'vertical'
        /** @description The age of the people shown. */
        people_age?:
          | 'infants'
          | 'children'
          | 'teenagers'
          | '20s'
          | '30s'
          | '40s'
          | '50s'
          | '60s'
          | 'older'
        /** @description The gender of the people shown. */
        people_gender?: 'male' | 'female' | 'both'
        /** @description How many people are shown. The documents name no values. */
        people_number?: string
        /** @description Whether the people shown have agreed, sent as 1 or 0. */
        people_model_released?: 0 | 1
        /** @description Whether to look at domestic images only, sent as 1 or 0. */
        origin?: 0 | 1
        /** @description The ethnicity of the people shown. */
        people_ethnicity?:
          | 'black'
          | 'caucasian'
          | 'hispanic'
          | 'middle_eastern'
          | 'southeast_asian'
          | 'chinese'
        /** @description The name of who made the image. */
        contributor?: string
        /** @description The least width in pixels. */
        width_from?: number
        /** @description The greatest width in pixels. */
        width_to?: number
        /** @description The least height in pixels. */
        height_from?: number
        /** @description The greatest height in pixels. */
        height_to?: number
        /** @description The order. `popular` covers only images with a heat value. */
        sort?: 'newest' | 'popular' | 'relevance'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['ImageSearchAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  getImage: {
    parameters: {
      query: {
        /** @description The image. */
        image_id: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['ImageDetailAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  purchaseImage: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          /** @description The image to buy. */
          image_id: string
          /** @description The offer to take, one of the image's `permissions`. */
          permission_id: number
          /** @description Whom the licence is to name. */
          warrant_name: string
          /** @description The platform's own user on whose behalf it buys. Platform accounts must send it. */
          third_user_id?: string
        }
      }
    }
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['PurchaseAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listImageTopicCategories: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['CategoriesAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listHotImageTopics: {
    parameters: {
      query?: {
        /** @description Only topics of this category. */
        category_id?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['ImageTopicsAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  getImageTopic: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1; the first when absent. */
        page?: number
        /** @description Items a page. The documents give the default but no maximum; the default is assumed to be it. */
        per_page?: number
      }
      header?: never
      path: {
        /** @description The topic. Digits only, so that the path cannot be taken for another. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['ImageTopicAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listSimilarImages: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The image to compare with. Digits only, so that the path cannot be taken for another. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['SimilarImagesAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listImagePurchases: {
    parameters: {
      query?: {
        /** @description Only purchases made at or after this time. Without a zone; China's (+08:00) is assumed. */
        begin_at?: string
        /** @description Only purchases made at or before this time. Without a zone; China's (+08:00) is assumed. */
        end_at?: string
        /** @description Only purchases that were downloaded (1) or that were not (2); all when absent. */
        is_download?: 1 | 2
        /** @description Only purchases of this image. */
        image_id?: string
        /** @description Purchases a page. The maximum is assumed to be that of the searches. */
        per_page?: number
        /** @description The page to answer, counted from 1; the first when absent. */
        page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['PurchaseHistoryAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  downloadImageWarrant: {
    parameters: {
      query: {
        /** @description The purchase, by the id that the purchase or the history answered. */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The certificate as bytes or, as JSON, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': components['schemas']['Warrant']
          'application/octet-stream': components['schemas']['Warrant']
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  redownloadImage: {
    parameters: {
      query: {
        /** @description The purchase, by the id that the purchase or the history answered. */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['RedownloadAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  getImagePurchase: {
    parameters: {
      query: {
        /** @description The purchase, by the id that the purchase or the history answered. */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['ImagePurchaseDetailAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  searchImagesByImage: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          /** @description Where the picture lies, within the vendor's reach. At most 4 MB. */
          url?: string
          /** @description The picture's bytes in base64, at most 4 MiB before encoding. Not part of the signature. */
          file?: string
          /** @description How many images to answer, at most 100. */
          per_page?: number
        }
      }
    }
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['SimilarImagesAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  searchVideos: {
    parameters: {
      query: {
        /** @description Words to look for, separated by spaces. `AND`, `OR`, `NOT` and parentheses combine them; there is no phrase search. */
        keyword?: string
        /** @description The page to answer, counted from 1. */
        page: number
        /** @description Items a page, at most 100. */
        per_page?: number
        /** @description Only videos of this resolution; all when absent. */
        resolution?: '4k' | 'standard_definition' | 'high_definition'
        /** @description Sent as 1 when the people shown must have agreed, else left out. */
        people_model_released?: 1
        /** @description The least length in seconds. */
        start_duration?: number
        /** @description The greatest length in seconds. */
        end_duration?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['VideoSearchAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  getVideo: {
    parameters: {
      query: {
        /** @description The video. */
        video_id: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['VideoDetailAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  purchaseVideo: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          /** @description The video to buy. */
          video_id: string
          /** @description The offer to take, one of the video's `permissions`. */
          permission_id: number
          /** @description Whom the licence is to name. */
          warrant_name: string
          /** @description The platform's own user on whose behalf it buys. Platform accounts must send it. */
          third_user_id?: string
        }
      }
    }
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['PurchaseAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listVideoTopicCategories: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['CategoriesAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listVideoTopics: {
    parameters: {
      query: {
        /** @description The category whose topics to list. */
        category_id: number
        /** @description The page to answer, counted from 1; the first when absent. */
        page?: number
        /** @description Topics a page. The maximum is assumed to be that of the searches. */
        per_page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['VideoTopicsAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  getVideoTopic: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The topic. Digits only, so that the path cannot be taken for another. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['VideoTopicAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listSimilarVideos: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The video to compare with. Digits only, so that the path cannot be taken for another. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['SimilarVideosAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listVideoCategories: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['CategoriesAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  listVideoPurchases: {
    parameters: {
      query?: {
        /** @description Only purchases made at or after this time. Without a zone; China's (+08:00) is assumed. */
        begin_at?: string
        /** @description Only purchases made at or before this time. Without a zone; China's (+08:00) is assumed. */
        end_at?: string
        /** @description Only purchases that were downloaded (1) or that were not (2); all when absent. */
        is_download?: 1 | 2
        /** @description Only purchases of this video. */
        video_id?: string
        /** @description Purchases a page. The maximum is assumed to be that of the searches. */
        per_page?: number
        /** @description The page to answer, counted from 1; the first when absent. */
        page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['PurchaseHistoryAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  downloadVideoWarrant: {
    parameters: {
      query: {
        /** @description The purchase, by the id that the purchase or the history answered. */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The certificate as bytes or, as JSON, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': components['schemas']['Warrant']
          'application/octet-stream': components['schemas']['Warrant']
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  redownloadVideo: {
    parameters: {
      query: {
        /** @description The purchase, by the id that the purchase or the history answered. */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['RedownloadAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
  getVideoPurchase: {
    parameters: {
      query: {
        /** @description The purchase, by the id that the purchase or the history answered. */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer or, told apart by `result`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['VideoPurchaseDetailAnswer']
            | components['schemas']['Failure']
        }
      }
    }
  }
}
