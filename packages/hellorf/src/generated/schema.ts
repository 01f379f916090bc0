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
     * @description All categories that an image search can be narrowed to. The id of one of them is 0.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 图片分类API, https://open.hellorf.com/image
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description Finds images by words and properties. Links in the response work for ten minutes.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, image/search, https://open.hellorf.com/image (The column of required parameters is empty here. The older edition fills it for the first seven, keyword to height, and cannot be read beyond; the others are taken as optional.)
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is documented: Hellorf open platform: images, 问 & 答, 6, https://open.hellorf.com/image
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
     * @description One image in full, with its author and its permissions, the offers under which it can be bought. The size that is sold depends on the contract with the vendor.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 图片详情API, https://open.hellorf.com/image (Which parameters are required is taken from the like operation of videos: the column is empty here, and the older edition ends before this table.)
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
     * @description Costs money, unless the application is one for tests. Nothing tells a repeat from another purchase. The size of the file is agreed in the contract with the vendor.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 购买图片API, https://open.hellorf.com/image (Which parameters are required is taken from the like operation of videos: the column is empty here, and the older edition ends before this table.)
     *     `x-billable` is documented: Hellorf open platform: images, 对接指南, https://open.hellorf.com/image (Only a test application does not pay.)
     *     `x-retry-safety` is assumed: No page names a key that tells a repeat from another purchase. A repeat may buy again.
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
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 专题分类API, https://open.hellorf.com/image
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description The topics that are hot now, of one category or of all, in one response without pages.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 热门专题列表API, https://open.hellorf.com/image
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description A topic with a page of its images. The response states no total; a page that is not full is the last.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 专题详情API, https://open.hellorf.com/image (The column of required parameters is empty here. Both are taken as optional, since the page names a default for one.)
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
     * @description The images that the vendor finds similar to one of its own, in one response without pages.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 相似图片API, https://open.hellorf.com/image
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
     * @description The purchases of the account, narrowed by time, download and image.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 我的购买记录API, https://open.hellorf.com/image (A public client sends begin_updated_at, end_updated_at and status (1 unless told otherwise), too. They are left out here: no page names them, and what they mean is unknown. Which parameters are required is taken from the like operation of videos: the column is empty here, and the older edition ends before this table.)
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description The certificate as a file of unnamed type. A failure comes as JSON.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 授权书下载API, https://open.hellorf.com/image (Which parameters are required is taken from the like operation of videos: the column is empty here, and the older edition ends before this table.)
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description A link to the file of an earlier purchase. The vendor does not say whether another download costs, so that it is handled as if it did.
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 历史购买再下载API, https://open.hellorf.com/image (A public client sends asset_type, too. It is left out here: no page names it, and which values it takes is unknown. Which parameters are required is taken from the like operation of videos: the column is empty here, and the older edition ends before this table.)
     *     `x-billable` is assumed: No page says whether another download of a bought file costs. Until the vendor says, it is handled as if it did: it is sent once.
     *     `x-retry-safety` is assumed: No page says whether another download of a bought file costs. Until the vendor says, it is handled as if it did: it is sent once.
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
     *
     *     Documented, with assumed parts: Hellorf open platform: images, 购买记录详情API, https://open.hellorf.com/image (Which parameters are required is taken from the like operation of videos: the column is empty here, and the older edition ends before this table.)
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
     *
     *     Documented, with assumed parts: Hellorf open platform: images, image/simi-search, https://open.hellorf.com/image (The column of required parameters is empty here; the row of `url` says that either it or `file` is needed.)
     *     `x-billable` is assumed: No page names a price of searches.
     *     `x-link-expiry-seconds` is documented: Hellorf open platform: images, 问 & 答, 6, https://open.hellorf.com/image
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
     * @description Finds videos by words and properties. Links in the response are taken to work for ten minutes, as those of images do.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/search, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
     * @description One video in full, with its author and its permissions, the offers under which it can be bought.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/detail, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
     * @description Costs money, unless the application is one for tests. Nothing tells a repeat from another purchase.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/purchase, https://open.hellorf.com/video
     *     `x-billable` is documented: Hellorf open platform: images, 对接指南, https://open.hellorf.com/image (Only a test application does not pay.)
     *     `x-retry-safety` is assumed: No page names a key that tells a repeat from another purchase. A repeat may buy again.
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
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/topic-categories, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description A page of the topics of a category. Here, and only here, the list is called `data` within the payload.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/topics, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description A topic with all its videos, in one response without pages.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/topic/{$id}, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
     * @description The videos that the vendor finds similar to one of its own, in one response without pages.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/{$id}/similar, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/categories, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description The purchases of the account, narrowed by time, download and video. Prices are not part of it.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/my-purchases, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description The certificate as a file of unnamed type. A failure comes as JSON.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/download-warrant, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
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
     * @description A link to the file of an earlier purchase. The vendor does not say whether another download costs, so that it is handled as if it did.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/purchase-download, https://open.hellorf.com/video
     *     `x-billable` is assumed: No page says whether another download of a bought file costs. Until the vendor says, it is handled as if it did: it is sent once.
     *     `x-retry-safety` is assumed: No page says whether another download of a bought file costs. Until the vendor says, it is handled as if it did: it is sent once.
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
     * @description One purchase with the video that was bought. The response has the video under `image`; `video` is read, too.
     *
     *     Documented, with assumed parts: Hellorf open platform: videos, video/purchase-detail, https://open.hellorf.com/video
     *     `x-retry-safety` is documented: RFC 9110, HTTP Semantics, 9.2.1, https://www.rfc-editor.org/rfc/rfc9110 (GET is a safe method.)
     *     `x-link-expiry-seconds` is assumed: Both pages name an expiry for the links of searches for images alone: ten minutes.
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
    /**
     * @description An identifier. The same kind of id comes as a number in one response and as a text of digits in another; 0 is one.
     *
     *     Documented: Hellorf open platform: images, image/search, https://open.hellorf.com/image
     *     `minimum` is documented: Hellorf open platform: images, 图片分类API, https://open.hellorf.com/image
     *     `pattern` is assumed: All ids that are shown have this form.
     *     `maximum` is assumed: JSON numbers beyond 2^53 lose digits.
     */
    Id: string | number
    /**
     * @description Words for people, in Chinese or English; may be empty.
     *
     *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
     *     `type` is assumed: Responses are read leniently: null stands for a value that there is not. The examples show none.
     */
    Text: string | null
    /**
     * @description A category of images, of videos or of topics.
     *
     *     Documented: Hellorf open platform: images, 图片分类API, https://open.hellorf.com/image
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    Category: {
      /** @description The id by which searches and lists of topics are narrowed to the category. */
      id: components['schemas']['Id']
      /** @description The name of the category, in Chinese. */
      name: string
      /** @description What the category holds, in words. Only categories of image topics have it, and the one shown is empty. */
      description?: components['schemas']['Text']
    }
    /**
     * @description All categories, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 图片分类API, https://open.hellorf.com/image
     */
    CategoriesAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /** @description The categories, all in one response. */
      data: components['schemas']['Category'][]
    }
    /**
     * @description What the vendor sends in place of the data when a call fails.
     *
     *     Documented: Hellorf open platform: images, API响应说明, https://open.hellorf.com/image (The page of videos says the same in its lines 21-26.)
     *     `required` is assumed: One failure is shown, with all three members. Nothing but `result` is needed to tell a failure.
     */
    Failure: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: false
      /**
       * @description Why the call failed, in words for people.
       *
       *     Documented: API响应说明
       *     `type` is assumed: Responses are read leniently: null stands for a value that there is not. The examples show none.
       */
      message?: string | null
      /**
       * @description A number for the kind of failure. Only 1001 is shown, without its meaning.
       *
       *     Documented: API响应说明
       *     `type` is assumed: A whole number is shown. A text and null are read, too.
       */
      code?: number | string | null
    }
    /**
     * @description A number of things, which comes as a number or as a text of digits.
     *
     *     Documented: Hellorf open platform: videos, video/topics, https://open.hellorf.com/video
     *     `type` is assumed: Whole numbers and texts of digits are shown. null is read, too, and shown nowhere.
     *     `minimum` is assumed: A count is not below 0.
     *     `maximum` is assumed: JSON numbers beyond 2^53 lose digits.
     *     `pattern` is assumed: All counts that are shown have this form.
     */
    Count: number | string | null
    /**
     * @description Width divided by height, as a number or as a decimal text.
     *
     *     Documented: Hellorf open platform: images, image/search, https://open.hellorf.com/image
     *     `type` is assumed: Numbers and decimal texts are shown. null is read, too, and shown nowhere.
     *     `minimum` is assumed: A ratio of lengths is not below 0.
     *     `pattern` is assumed: All ratios that are shown have this form.
     */
    Aspect: number | string | null
    /**
     * @description Where a preview or a cover lies: http or https, a host name or an IP address; may be empty.
     *
     *     Documented: Hellorf open platform: images, https://open.hellorf.com/image (Line 74 of the page of videos has an IP address.)
     *     `type` is assumed: Responses are read leniently: null stands for a value that there is not. The examples show none.
     */
    PreviewUrl: string | null
    /**
     * @description An image as a search lists it.
     *
     *     Documented: Hellorf open platform: images, image/search, https://open.hellorf.com/image
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    ImageHit: {
      /** @description The id of the image. */
      id: components['schemas']['Id']
      /** @description Width divided by height. */
      aspect?: components['schemas']['Aspect']
      /** @description The title of the image, in Chinese or English. */
      title?: components['schemas']['Text']
      /** @description A preview with a watermark, at most 450 pixels wide. */
      preview_url?: components['schemas']['PreviewUrl']
      /**
       * @description A larger preview, 1,000 pixels or more.
       *
       *     Documented: image/search
       *     `description` is documented: Hellorf open platform: images, 购买记录详情API, https://open.hellorf.com/image (The size is named there.)
       */
      preview_large_url?: components['schemas']['PreviewUrl']
      /** @description A preview without a watermark, at most 260 pixels high. */
      preview260_url?: components['schemas']['PreviewUrl']
    }
    /**
     * @description A page of images, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, image/search, https://open.hellorf.com/image
     */
    ImageSearchAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The page, and the number of all hits.
       *
       *     Documented: image/search
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description How many items a page has at most. */
        per_page?: components['schemas']['Count']
        /** @description How many images there are on all pages. */
        total?: components['schemas']['Count']
        /** @description The images of this page. */
        list: components['schemas']['ImageHit'][]
      }
    }
    /**
     * @description The ids of the categories that the work belongs to.
     *
     *     Documented: Hellorf open platform: images, 图片详情API, https://open.hellorf.com/image
     */
    CategoryIds: components['schemas']['Id'][]
    /**
     * @description Words that describe the work, in Chinese, in English or in both.
     *
     *     Documented: Hellorf open platform: images, 购买记录详情API, https://open.hellorf.com/image (Lines 93-107 of the page of videos show Chinese ones.)
     */
    Keywords: string[]
    /**
     * @description Yes or no: true and false, or 1 and 0.
     *
     *     Documented: Hellorf open platform: videos, video/detail, https://open.hellorf.com/video (The example has true, the remark beside it 1 and 0.)
     *     `type` is assumed: Responses are read leniently: null stands for a value that there is not. The examples show none.
     *     `enum` is assumed: Responses are read leniently: null stands for a value that there is not. The examples show none.
     * @enum {boolean|integer|null}
     */
    Flag: true | false | 1 | 0 | null
    /**
     * @description An image in full.
     *
     *     Documented: Hellorf open platform: images, 图片详情API, https://open.hellorf.com/image
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    ImageDetail: {
      /**
       * @description The id of the image, once more.
       *
       *     Documented: 图片详情API
       *     `description` is assumed: The example has the same value as `id`.
       */
      _id?: components['schemas']['Id']
      /** @description The id of the image. */
      id: components['schemas']['Id']
      /** @description Width divided by height. */
      aspect?: components['schemas']['Aspect']
      /** @description Whether it is a `photo`, an `illustration` or a `vector`; others may come. */
      image_type?: components['schemas']['Text']
      /** @description The ids of the categories that the image belongs to. */
      category_ids?: components['schemas']['CategoryIds']
      /** @description The title of the image. */
      title?: components['schemas']['Text']
      /** @description Words that describe the image; may be none. */
      keywords?: components['schemas']['Keywords']
      /** @description The extension of the file's name, such as `jpg`. */
      extension?: components['schemas']['Text']
      /** @description A preview with a watermark, at most 450 pixels wide. */
      preview_url?: components['schemas']['PreviewUrl']
      /** @description A preview without a watermark, at most 260 pixels high. */
      preview260_url?: components['schemas']['PreviewUrl']
      /**
       * @description Whether it is for editorial use only.
       *
       *     Documented: 图片详情API
       *     `description` is documented: Hellorf open platform: videos, video/detail, https://open.hellorf.com/video (The remark beside it: whether it is for editorial use.)
       */
      is_editorial?: components['schemas']['Flag']
    }
    /**
     * @description The name of the author of the work.
     *
     *     Documented: Hellorf open platform: images, 图片详情API, https://open.hellorf.com/image
     *     `type` is assumed: Responses are read leniently: null stands for a value that there is not. The examples show none.
     */
    Author: string | null
    /**
     * @description What an offer or a purchase costs: a decimal text without a currency, which is taken for CNY.
     *
     *     Documented: Hellorf open platform: images, 图片详情API, https://open.hellorf.com/image (CNY is assumed: no page names a currency, and the vendor is in China.)
     *     `type` is assumed: Decimal texts are shown. null is read, too, and shown nowhere.
     *     `pattern` is assumed: All prices that are shown have this form.
     */
    Price: string | null
    /**
     * @description An offer to license the image in one size. Two offers of an image may differ in nothing but their id; both can be bought.
     *
     *     Documented: Hellorf open platform: images, 图片详情API, https://open.hellorf.com/image
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    ImagePermission: {
      /** @description The id by which the offer is bought, `permission_id`. */
      id: components['schemas']['Id']
      /** @description The name of the offer. */
      name?: components['schemas']['Text']
      /** @description What the licence costs: a decimal text without a currency, which is taken for CNY. */
      price?: components['schemas']['Price']
      /** @description The size of the picture in words, such as `1000 x 668 px (72dpi)`. */
      text?: components['schemas']['Text']
      /** @description The size of the file for display, such as `556.7KB`. */
      size?: components['schemas']['Text']
      /**
       * @description A number for the size of the offer.
       *
       *     Documented: 图片详情API
       *     `description` is assumed: The example has the number 4 and no word on it.
       */
      size_level?: components['schemas']['Count']
      /** @description The width of the picture in pixels. */
      width?: components['schemas']['Count']
      /** @description The height of the picture in pixels. */
      height?: components['schemas']['Count']
      /** @description Dots per inch, for print. */
      dpi?: components['schemas']['Count']
    }
    /**
     * @description An image with its offers, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 图片详情API, https://open.hellorf.com/image
     */
    ImageDetailAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The image, its author and its offers.
       *
       *     Documented: 图片详情API
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description The image in full. */
        image: components['schemas']['ImageDetail']
        /** @description The name of the author of the image. */
        author?: components['schemas']['Author']
        /** @description The offers; may be none. */
        permissions?: components['schemas']['ImagePermission'][]
      }
    }
    /**
     * @description Where the bought file lies, to be fetched with http or https.
     *
     *     Documented: Hellorf open platform: images, 购买图片API, https://open.hellorf.com/image
     *     `pattern` is assumed: All links that are shown are http. Another scheme could not be fetched.
     */
    DownloadUrl: string
    /**
     * @description A purchase just made, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 购买图片API, https://open.hellorf.com/image
     */
    PurchaseAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The purchase, and where its file lies.
       *
       *     Documented: 购买图片API
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description The id of the purchase. */
        id: components['schemas']['Id']
        /** @description Where the bought file lies. How long the link works is not said. */
        url: components['schemas']['DownloadUrl']
      }
    }
    /**
     * @description A topic: images that the vendor has put together.
     *
     *     Documented: Hellorf open platform: images, 热门专题列表API, https://open.hellorf.com/image
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    ImageTopic: {
      /** @description The id of the topic. */
      id: components['schemas']['Id']
      /** @description The title of the topic, in Chinese or English. */
      title?: components['schemas']['Text']
      /** @description The long cover of the topic, 2000 × 900 pixels; may be empty. */
      cover_image?: components['schemas']['PreviewUrl']
      /** @description The short cover of the topic, 534 × 400 pixels; may be empty or missing. */
      short_cover?: components['schemas']['PreviewUrl']
      /** @description How many images the topic has. */
      image_cnt?: components['schemas']['Count']
    }
    /**
     * @description Topics, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 热门专题列表API, https://open.hellorf.com/image
     */
    ImageTopicsAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /** @description All hot topics, in one response without pages. */
      data: components['schemas']['ImageTopic'][]
    }
    /**
     * @description An image as topics and lists of similar images have it.
     *
     *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    SimilarImage: {
      /** @description The id of the image. */
      id: components['schemas']['Id']
      /** @description Width divided by height. */
      aspect?: components['schemas']['Aspect']
      /** @description What the image shows, in words. */
      description?: components['schemas']['Text']
      /** @description A preview with a watermark, at most 450 pixels wide. */
      preview_url?: components['schemas']['PreviewUrl']
      /** @description A preview without a watermark, at most 260 pixels high. Topics leave it out. */
      preview260_url?: components['schemas']['PreviewUrl']
    }
    /**
     * @description A topic with a page of its images, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 专题详情API, https://open.hellorf.com/image
     */
    ImageTopicAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The topic with one page. There is no total; a page that is not full is the last.
       *
       *     Documented: 专题详情API
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description The id of the topic. */
        id: components['schemas']['Id']
        /** @description The title of the topic. */
        title?: components['schemas']['Text']
        /** @description The images of this page. */
        list: components['schemas']['SimilarImage'][]
      }
    }
    /**
     * @description Similar images, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 相似图片API, https://open.hellorf.com/image
     *     `description` is assumed: No page says in which order they come.
     */
    SimilarImagesAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /** @description The images, in one response without pages. We take the most similar to come first. */
      data: components['schemas']['SimilarImage'][]
    }
    /**
     * @description An account at the vendor.
     *
     *     Documented: Hellorf open platform: images, 我的购买记录API, https://open.hellorf.com/image
     *     `type` is assumed: An object is shown. null is read, too, and shown nowhere.
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    User: {
      /** @description The id of the account. */
      id?: components['schemas']['Id']
      /** @description The name of the account. */
      name?: components['schemas']['Text']
    } | null
    /**
     * @description The offer that was bought.
     *
     *     Documented: Hellorf open platform: images, 我的购买记录API, https://open.hellorf.com/image
     *     `type` is assumed: An object is shown. null is read, too, and shown nowhere.
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    BoughtPermission: {
      /** @description The id of the offer, its `permission_id`. */
      id?: components['schemas']['Id']
      /** @description The name of the offer. */
      name?: components['schemas']['Text']
    } | null
    /**
     * @description A point in time in the local time of China, without a zone. Empty when it has not happened.
     *
     *     Documented: Hellorf open platform: images, 我的购买记录API, https://open.hellorf.com/image (No page names a zone. That it is +08:00 is assumed: the vendor is in China.)
     *     `type` is assumed: Responses are read leniently: null stands for a value that there is not. The examples show none.
     *     `pattern` is assumed: All times that are shown have this form. An empty one stands for what has not happened, such as a download; none is shown.
     */
    Timestamp: string | null
    /**
     * @description A purchase as the history lists it.
     *
     *     Documented: Hellorf open platform: images, 我的购买记录API, https://open.hellorf.com/image (Lines 292-313 of the page of videos have the same members but the price.)
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    PurchaseRecord: {
      /** @description The id of the purchase. */
      id: components['schemas']['Id']
      /**
       * @description The account that pays, the main account.
       *
       *     Documented: 我的购买记录API
       *     `description` is documented: Hellorf open platform: images, 购买记录详情API, https://open.hellorf.com/image (There the same member is the main account.)
       */
      plus_user?: components['schemas']['User']
      /** @description The account that made the purchase, which may be a sub-account. */
      real_plus_user?: components['schemas']['User']
      /** @description The user of the platform for whom it was bought, as the purchase named it; empty when it named none. */
      third_user_id?: components['schemas']['Text']
      /** @description The offer that was bought. */
      plus_permission?: components['schemas']['BoughtPermission']
      /** @description The id of the image or video that was bought. */
      able_id: components['schemas']['Id']
      /** @description What was bought, `image` or `video`. */
      able_type?: components['schemas']['Text']
      /** @description The vendor's word for the size, such as `medium_jpg` or `hd`. */
      asset_type?: components['schemas']['Text']
      /** @description What was paid: a decimal text without a currency, which is taken for CNY. The history of videos has none. */
      price?: components['schemas']['Price']
      /** @description Whom the licence names. */
      warrant_name?: components['schemas']['Text']
      /** @description When the file was downloaded, in the local time of China. */
      download_at?: components['schemas']['Timestamp']
      /** @description When the purchase was made, in the local time of China. */
      created_at?: components['schemas']['Timestamp']
    }
    /**
     * @description A page of purchases, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 我的购买记录API, https://open.hellorf.com/image
     */
    PurchaseHistoryAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The page, and the number of all purchases that match.
       *
       *     Documented: 我的购买记录API
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description How many items a page has at most. */
        per_page?: components['schemas']['Count']
        /** @description How many purchases there are on all pages. */
        total?: components['schemas']['Count']
        /**
         * @description The purchases of this page. We take the newest to come first.
         *
         *     Documented: 我的购买记录API
         *     `description` is assumed: No page says in which order they come. One purchase is shown.
         */
        list: components['schemas']['PurchaseRecord'][]
      }
    }
    /**
     * Format: binary
     * @description The licence certificate as bytes, of unnamed media type and without a file name.
     *
     *     Documented: Hellorf open platform: images, 授权书下载API, https://open.hellorf.com/image ("FILE" is all that is said.)
     */
    Warrant: string
    /**
     * @description Where a bought file lies, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 历史购买再下载API, https://open.hellorf.com/image
     */
    RedownloadAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description Where the bought file can be fetched.
       *
       *     Documented: 历史购买再下载API
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description Where the bought file lies. How long the link works is not said. */
        url: components['schemas']['DownloadUrl']
      }
    }
    /**
     * @description The image that was bought.
     *
     *     Documented: Hellorf open platform: images, 购买记录详情API, https://open.hellorf.com/image
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    PurchasedImage: {
      /** @description The id of the image. */
      id: components['schemas']['Id']
      /** @description A preview of 450 pixels. */
      preview_url?: components['schemas']['PreviewUrl']
      /** @description A preview of 260 pixels. */
      preview260_url?: components['schemas']['PreviewUrl']
      /** @description A larger preview, 1,000 pixels or more. */
      preview_large_url?: components['schemas']['PreviewUrl']
      /** @description Width divided by height. */
      aspect?: components['schemas']['Aspect']
      /** @description The title of the image. */
      title?: components['schemas']['Text']
      /** @description Words that describe the image. */
      keywords?: components['schemas']['Keywords']
      /** @description The format of the file, `EPS` or `JPG`; others may come. */
      format?: components['schemas']['Text']
      /** @description Whether it is a `photo`, an `illustration` or a `vector`; others may come. */
      image_type?: components['schemas']['Text']
      /** @description Whether the people who are shown have agreed. */
      has_model_release?: components['schemas']['Flag']
      /** @description Whether the owners of what is shown, such as buildings, have agreed. */
      has_property_release?: components['schemas']['Flag']
      /** @description The ids of the categories that the image belongs to. */
      category_ids?: components['schemas']['CategoryIds']
      /** @description When the image was made, in the local time of China. */
      created_at?: components['schemas']['Timestamp']
    }
    /**
     * @description A purchase in full.
     *
     *     Documented: Hellorf open platform: images, 购买记录详情API, https://open.hellorf.com/image (Lines 368-379 of the page of videos show the same.)
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    Purchase: {
      /** @description The id of the purchase. */
      id: components['schemas']['Id']
      /** @description The id of the offer that was bought. */
      permission_id?: components['schemas']['Id']
      /** @description The name of the offer that was bought. */
      permission_name?: components['schemas']['Text']
      /** @description The id of the main account. */
      plus_user_id?: components['schemas']['Id']
      /** @description The id of the account that made the purchase. */
      real_plus_user_id?: components['schemas']['Id']
      /** @description What was paid: a decimal text without a currency, which is taken for CNY. */
      price?: components['schemas']['Price']
      /** @description The vendor's word for the size that was bought, such as `huge_jpg`. */
      asset_type?: components['schemas']['Text']
      /** @description Whom the licence names. */
      warrant_name?: components['schemas']['Text']
      /** @description The size of the bought file for display, such as `11.5MB`. */
      fileSize?: components['schemas']['Text']
      /** @description When the purchase was made, in the local time of China. */
      created_at?: components['schemas']['Timestamp']
    }
    /**
     * @description A purchase of an image, when the call succeeded.
     *
     *     Documented: Hellorf open platform: images, 购买记录详情API, https://open.hellorf.com/image
     */
    ImagePurchaseDetailAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description What was bought, and how.
       *
       *     Documented: 购买记录详情API
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description The image that was bought. */
        image: components['schemas']['PurchasedImage']
        /** @description How it was bought. */
        purchase: components['schemas']['Purchase']
      }
    }
    /**
     * @description How long a video lasts, in seconds.
     *
     *     Documented: Hellorf open platform: videos, video/detail, https://open.hellorf.com/video
     *     `type` is assumed: Whole numbers are shown. Decimal texts and null are read, too.
     *     `minimum` is assumed: A length of time is not below 0.
     *     `pattern` is assumed: Only numbers are shown; a text would be decimal, as those of `aspect` are.
     */
    Seconds: number | string | null
    /**
     * @description A video as searches, topics and lists of similar videos have it.
     *
     *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    VideoHit: {
      /** @description The id of the video. */
      id: components['schemas']['Id']
      /** @description Width divided by height. */
      aspect?: components['schemas']['Aspect']
      /** @description How long the video lasts, in seconds. */
      duration?: components['schemas']['Seconds']
      /** @description What the video shows, in words. */
      description?: components['schemas']['Text']
      /** @description A still of the video, a JPEG. */
      preview_jpg_url?: components['schemas']['PreviewUrl']
      /** @description A preview of the video, an MP4. */
      preview_mp4_url?: components['schemas']['PreviewUrl']
      /** @description A smaller preview of the video, an MP4. Topics leave it out. */
      thumb_mp4_url?: components['schemas']['PreviewUrl']
    }
    /**
     * @description A page of videos, when the call succeeded.
     *
     *     Documented: Hellorf open platform: videos, video/search, https://open.hellorf.com/video
     */
    VideoSearchAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The page, and the number of all hits.
       *
       *     Documented: video/search
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description How many items a page has at most. */
        per_page?: components['schemas']['Count']
        /** @description How many videos there are on all pages. */
        total?: components['schemas']['Count']
        /** @description The videos of this page. */
        list: components['schemas']['VideoHit'][]
      }
    }
    /**
     * @description A video in full.
     *
     *     Documented: Hellorf open platform: videos, video/detail, https://open.hellorf.com/video
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    VideoDetail: {
      /** @description The id of the video. */
      id: components['schemas']['Id']
      /** @description The title of the video. */
      title?: components['schemas']['Text']
      /** @description Words that describe the video, in Chinese or English. */
      keywords?: components['schemas']['Keywords']
      /** @description Width divided by height. */
      aspect?: components['schemas']['Aspect']
      /** @description How long the video lasts, in seconds. */
      duration?: components['schemas']['Seconds']
      /** @description Width to height in words, such as `16:9`. */
      aspect_ratio?: components['schemas']['Text']
      /** @description Whether the people who are shown have agreed. */
      has_model_release?: components['schemas']['Flag']
      /** @description Whether the owners of what is shown, such as buildings, have agreed. */
      has_property_release?: components['schemas']['Flag']
      /** @description Whether it is for editorial use only. */
      is_editorial?: components['schemas']['Flag']
      /** @description A preview of the video, an MP4. */
      preview_mp4_url?: components['schemas']['PreviewUrl']
      /** @description The ids of the categories that the video belongs to. */
      shutter_video_category_ids?: components['schemas']['CategoryIds']
      /** @description A still of the video, a JPEG. */
      preview_jpg_url?: components['schemas']['PreviewUrl']
      /** @description A smaller preview of the video, an MP4. */
      thumb_mp4_url?: components['schemas']['PreviewUrl']
    }
    /**
     * @description An offer to license the video in one resolution.
     *
     *     Documented: Hellorf open platform: videos, video/detail, https://open.hellorf.com/video
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    VideoPermission: {
      /** @description The id by which the offer is bought, `permission_id`. */
      id: components['schemas']['Id']
      /** @description The name of the offer, such as `HD`. */
      name?: components['schemas']['Text']
      /** @description The size of the file for display, such as `508.3MB`. */
      size?: components['schemas']['Text']
      /** @description What the licence costs: a decimal text without a currency, which is taken for CNY. */
      price?: components['schemas']['Price']
      /** @description Resolution and frame rate in words, such as `1920x1080@25fps`. */
      text?: components['schemas']['Text']
      /** @description The vendor's word for the resolution, such as `hd`. */
      asset_type?: components['schemas']['Text']
      /** @description The extension of the file's name, such as `mov`. */
      format?: components['schemas']['Text']
    }
    /**
     * @description A video with its offers, when the call succeeded.
     *
     *     Documented: Hellorf open platform: videos, video/detail, https://open.hellorf.com/video
     */
    VideoDetailAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The video, its author and its offers.
       *
       *     Documented: video/detail
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description The video in full. */
        video: components['schemas']['VideoDetail']
        /** @description The name of the author of the video. */
        author?: components['schemas']['Author']
        /** @description The offers; may be none. */
        permissions?: components['schemas']['VideoPermission'][]
      }
    }
    /**
     * @description A topic: videos that the vendor has put together.
     *
     *     Documented: Hellorf open platform: videos, video/topics, https://open.hellorf.com/video
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    VideoTopic: {
      /** @description The id of the topic. */
      id: components['schemas']['Id']
      /** @description The title of the topic, in Chinese. */
      title?: components['schemas']['Text']
      /** @description The cover of the topic, a picture. */
      cover_image?: components['schemas']['PreviewUrl']
      /** @description How many videos the topic has. */
      video_cnt?: components['schemas']['Count']
    }
    /**
     * @description A page of topics, when the call succeeded.
     *
     *     Documented: Hellorf open platform: videos, video/topics, https://open.hellorf.com/video
     */
    VideoTopicsAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The page, and the number of all topics. Here, the list is called `data`, too.
       *
       *     Documented: video/topics
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description How many items a page has at most. */
        per_page?: components['schemas']['Count']
        /** @description How many topics there are on all pages. */
        total?: components['schemas']['Count']
        /** @description The topics of this page. */
        data: components['schemas']['VideoTopic'][]
      }
    }
    /**
     * @description A topic with its videos, when the call succeeded.
     *
     *     Documented: Hellorf open platform: videos, video/topic/{$id}, https://open.hellorf.com/video
     */
    VideoTopicAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description The topic with all its videos, in one response without pages.
       *
       *     Documented: video/topic/{$id}
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description The id of the topic. */
        id: components['schemas']['Id']
        /** @description The title of the topic. */
        title?: components['schemas']['Text']
        /** @description The cover of the topic, an MP4. */
        cover_video?: components['schemas']['PreviewUrl']
        /** @description The videos of the topic. */
        list: components['schemas']['VideoHit'][]
      }
    }
    /**
     * @description Similar videos, when the call succeeded.
     *
     *     Documented: Hellorf open platform: videos, video/{$id}/similar, https://open.hellorf.com/video
     *     `description` is assumed: No page says in which order they come.
     */
    SimilarVideosAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /** @description The videos, in one response without pages. We take the most similar to come first. */
      data: components['schemas']['VideoHit'][]
    }
    /**
     * @description The video that was bought.
     *
     *     Documented: Hellorf open platform: videos, video/purchase-detail, https://open.hellorf.com/video
     *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
     */
    PurchasedVideo: {
      /** @description The id of the video. */
      id: components['schemas']['Id']
      /** @description A preview of the video. The example has the address of a JPEG. */
      preview_mp4_url?: components['schemas']['PreviewUrl']
      /** @description A still of the video, a JPEG. */
      preview_jpg_url?: components['schemas']['PreviewUrl']
      /** @description Width divided by height. */
      aspect?: components['schemas']['Aspect']
      /** @description The title of the video. */
      title?: components['schemas']['Text']
      /** @description Words that describe the video. */
      keywords?: components['schemas']['Keywords']
      /** @description Whether the people who are shown have agreed. */
      has_model_release?: components['schemas']['Flag']
      /** @description Whether the owners of what is shown, such as buildings, have agreed. */
      has_property_release?: components['schemas']['Flag']
      /** @description The ids of the categories that the video belongs to. */
      category_ids?: components['schemas']['CategoryIds']
      /** @description When the video was made, in the local time of China. */
      created_at?: components['schemas']['Timestamp']
    }
    /**
     * @description A purchase of a video, when the call succeeded.
     *
     *     Documented: Hellorf open platform: videos, video/purchase-detail, https://open.hellorf.com/video
     */
    VideoPurchaseDetailAnswer: {
      /**
       * @description Whether the call succeeded.
       * @constant
       */
      result: true
      /**
       * @description What was bought, and how.
       *
       *     Documented: video/purchase-detail
       *     `required` is assumed: Only examples are shown. Required is what the mapping cannot do without.
       */
      data: {
        /** @description The video that was bought, under the name that the page gives it. */
        image?: components['schemas']['PurchasedVideo']
        /**
         * @description The video that was bought, under the name that one would expect.
         *
         *     Assumed: The page has `image`, which may be a slip of the pen: its remark speaks of the video.
         */
        video?: components['schemas']['PurchasedVideo']
        /** @description How it was bought. */
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
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description Words to look for, separated by spaces. `AND`, `OR`, `NOT` and parentheses combine them. Words are matched with tags that the vendor derives from the picture, not with the title alone, and phrases are not matched as a whole: name what is seen, such as colours, shapes and things.
         *
         *     `required` is assumed: The column is empty here. The older edition requires a keyword, and the page of videos does not. The client warns when it is missing.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
         */
        keyword?: string
        /**
         * @description Which page of the list, counted from 1.
         *
         *     `required` is documented: Hellorf open platform: images, an older edition, image/search, https://open.hellorf.com/image (The column is empty in the newer edition.)
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: The pages say "which page" and, for the history, that the first is the default. That its number is 1 is the usual way.
         */
        page: number
        /**
         * @description How many images a page has, at most 100.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A page has at least one item.
         */
        per_page?: number
        /**
         * @description Only images of this category, by its id.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `pattern` is assumed: All ids that are shown are digits.
         */
        category?: string
        /** @description Only photos, illustrations or vector graphics. All types when absent. */
        image_type?: 'photo' | 'illustration' | 'vector'
        /** @description The colour that images are to show, one of fourteen. */
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
        /**
         * @description Only images of exactly this height in pixels.
         *
         *     `description` is assumed: The row names a whole number and nothing else. Bounds have parameters of their own, so that this one is taken for the exact size in pixels.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A length in pixels is at least one.
         */
        height?: number
        /**
         * @description Only images of exactly this width in pixels.
         *
         *     `description` is assumed: The row names a whole number and nothing else. Bounds have parameters of their own, so that this one is taken for the exact size in pixels.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A length in pixels is at least one.
         */
        width?: number
        /** @description Only images that are wider than high, or higher than wide. */
        orientation?: 'horizontal' | 'vertical'
        /** @description Only images with people of this age. */
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
        /** @description Only images with men, with women, or with both. */
        people_gender?: 'male' | 'female' | 'both'
        /**
         * @description Only images with this number of people. The vendor names no values.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
         */
        people_number?: string
        /**
         * @description Only images whose people have agreed to be shown (1), or have not (0).
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `type` is observed 2026-11-27: It writes booleans with http_build_query: true as 1, false as 0.
         *     `enum` is observed 2026-11-27: It writes booleans with http_build_query: true as 1, false as 0.
         */
        people_model_released?: 0 | 1
        /**
         * @description Only domestic images, from China (1), or all (0).
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `type` is observed 2026-11-27: It writes booleans with http_build_query: true as 1, false as 0.
         *     `enum` is observed 2026-11-27: It writes booleans with http_build_query: true as 1, false as 0.
         */
        origin?: 0 | 1
        /** @description Only images with people of this ethnicity. */
        people_ethnicity?:
          | 'black'
          | 'caucasian'
          | 'hispanic'
          | 'middle_eastern'
          | 'southeast_asian'
          | 'chinese'
        /**
         * @description Only images by the author of this name.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
         */
        contributor?: string
        /**
         * @description Only images with a width of this many pixels or more.
         *
         *     `description` is assumed: The row says where the range begins or ends. That the bound is in pixels, and included, is assumed.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A length in pixels is at least one.
         */
        width_from?: number
        /**
         * @description Only images with a width of this many pixels or fewer.
         *
         *     `description` is assumed: The row says where the range begins or ends. That the bound is in pixels, and included, is assumed.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A length in pixels is at least one.
         */
        width_to?: number
        /**
         * @description Only images with a height of this many pixels or more.
         *
         *     `description` is assumed: The row says where the range begins or ends. That the bound is in pixels, and included, is assumed.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A length in pixels is at least one.
         */
        height_from?: number
        /**
         * @description Only images with a height of this many pixels or fewer.
         *
         *     `description` is assumed: The row says where the range begins or ends. That the bound is in pixels, and included, is assumed.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A length in pixels is at least one.
         */
        height_to?: number
        /** @description The order: newest first, most popular first, or best match first. `popular` lists only images that have a heat value, and not every image has one. */
        sort?: 'newest' | 'popular' | 'relevance'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the image.
         *
         *     `required` is assumed: The column is empty here. The like operation of videos requires it: video_id.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `pattern` is assumed: All ids that are shown are digits.
         */
        image_id: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
          /**
           * @description The id of the image to buy.
           *
           *     `pattern` is assumed: All ids that are shown are digits.
           */
          image_id: string
          /**
           * @description The id of the offer to take, one of the image's `permissions`.
           *
           *     `minimum` is assumed: All ids that are shown are whole numbers, none below 0.
           */
          permission_id: number
          /**
           * @description Whom the licence is to name.
           *
           *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
           */
          warrant_name: string
          /**
           * @description The user of the platform on whose behalf it buys. Accounts of platforms must send it.
           *
           *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
           */
          third_user_id?: string
        }
      }
    }
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description Only topics of the category with this id. Topics of all categories when absent.
         *
         *     `required` is assumed: The column is empty here. The like operation of videos requires it; hot topics are few, and taken to need no category.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: All ids that are shown are whole numbers; a category of images has the id 0.
         */
        category_id?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description Which page of the list, counted from 1. The first when absent.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: The pages say "which page" and, for the history, that the first is the default. That its number is 1 is the usual way.
         *     `default` is assumed: The page names no default here. For the history it is the first page.
         */
        page?: number
        /**
         * @description How many images a page has; 200 when absent.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A page has at least one item.
         *     `maximum` is assumed: The page names the default, 200, and no largest size. The default is taken for it.
         */
        per_page?: number
      }
      header?: never
      path: {
        /**
         * @description The id of the topic of images, digits only.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `pattern` is assumed: All ids that are shown are digits. Only then can the path not be taken for another.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the image to which others are similar, digits only.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `pattern` is assumed: All ids that are shown are digits. Only then can the path not be taken for another.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description Only purchases made at or after this time, in the local time of China.
         *
         *     `description` is assumed: Times are shown without a zone; the vendor is in China. Whether the bound itself is included is not said.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `pattern` is documented: Hellorf open platform: images, https://open.hellorf.com/image (The form of the example that is printed there.)
         */
        begin_at?: string
        /**
         * @description Only purchases made at or before this time, in the local time of China.
         *
         *     `description` is assumed: Times are shown without a zone; the vendor is in China. Whether the bound itself is included is not said.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `pattern` is documented: Hellorf open platform: images, https://open.hellorf.com/image (The form of the example that is printed there.)
         */
        end_at?: string
        /**
         * @description Only purchases whose file was downloaded (1), or was not (2). All when absent.
         *
         *     Documented: A public client sends 0 for all in its last version, and 1 in earlier ones. Leaving it out needs no 0.
         */
        is_download?: 1 | 2
        /**
         * @description Only purchases of the image with this id.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `pattern` is assumed: All ids that are shown are digits.
         */
        image_id?: string
        /**
         * @description How many purchases a page has; 10 when absent.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: A page has at least one item.
         *     `maximum` is assumed: The pages name a largest page for searches alone: 100.
         */
        per_page?: number
        /**
         * @description Which page of the list, counted from 1. The first when absent.
         *
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: The pages say "which page" and, for the history, that the first is the default. That its number is 1 is the usual way.
         *     `default` is documented: Hellorf open platform: images, https://open.hellorf.com/image
         */
        page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the purchase, as the purchase or the history gave it.
         *
         *     `required` is assumed: The column is empty here. The like operation of videos requires it: purchase_id.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: All ids that are shown are whole numbers, none below 0. The ids of purchases begin with 1 there.
         */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The certificate as bytes or, as JSON, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the purchase, as the purchase or the history gave it.
         *
         *     `required` is assumed: The column is empty here. The like operation of videos requires it: purchase_id.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: All ids that are shown are whole numbers, none below 0. The ids of purchases begin with 1 there.
         */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the purchase, as the purchase or the history gave it.
         *
         *     `required` is assumed: The column is empty here. The like operation of videos requires it: purchase_id.
         *     Documented: Hellorf open platform: images, https://open.hellorf.com/image
         *     `minimum` is assumed: All ids that are shown are whole numbers, none below 0. The ids of purchases begin with 1 there.
         */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
          /**
           * @description Where the picture lies, within the vendor's reach. The picture has at most 4 MB.
           *
           *     `pattern` is assumed: No page names a scheme. The vendor can fetch over http and https.
           */
          url?: string
          /**
           * @description The bytes of the picture in base64, at most 4 MiB before that. Not part of the signature.
           *
           *     `maxLength` is assumed: The page says 4M of the picture. That it means 4 MiB before base64 is assumed.
           *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
           *     `pattern` is assumed: The page says base64, and not which alphabet: the usual one, with its padding.
           */
          file?: string
          /**
           * @description How many images to send, at most 100.
           *
           *     `minimum` is assumed: A page has at least one item.
           */
          per_page?: number
        }
      }
    }
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description Words to look for, separated by spaces. `AND`, `OR`, `NOT` and parentheses combine them; there is no phrase search.
         *
         *     `description` is assumed: The rules for words and their combination are written of images. The page of videos repeats them.
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
         */
        keyword?: string
        /**
         * @description Which page of the list, counted from 1.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: The pages say "which page" and, for the history, that the first is the default. That its number is 1 is the usual way.
         */
        page: number
        /**
         * @description How many videos a page has, at most 100.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: A page has at least one item.
         */
        per_page?: number
        /** @description Only videos of this resolution. All when absent. */
        resolution?: '4k' | 'standard_definition' | 'high_definition'
        /** @description 1 for only videos whose people have agreed to be shown. All when absent. */
        people_model_released?: 1
        /**
         * @description Only videos of this many seconds or more.
         *
         *     `description` is assumed: The row says where the range begins or ends. Lengths in details are seconds.
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: A length is not below 0.
         */
        start_duration?: number
        /**
         * @description Only videos of this many seconds or fewer.
         *
         *     `description` is assumed: The row says where the range begins or ends. Lengths in details are seconds.
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: A length is not below 0.
         */
        end_duration?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the video.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `pattern` is assumed: All ids that are shown are digits.
         */
        video_id: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
          /**
           * @description The id of the video to buy.
           *
           *     `pattern` is assumed: All ids that are shown are digits.
           */
          video_id: string
          /**
           * @description The id of the offer to take, one of the video's `permissions`.
           *
           *     `minimum` is assumed: All ids that are shown are whole numbers, none below 0.
           */
          permission_id: number
          /**
           * @description Whom the licence is to name.
           *
           *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
           */
          warrant_name: string
          /**
           * @description The user of the platform on whose behalf it buys. Accounts of platforms must send it.
           *
           *     `minLength` is documented: Hellorf open platform: images, an older edition, 安全签名规则, https://open.hellorf.com/image (Only values that are not empty are signed.)
           *     `description` is documented: Hellorf open platform: images, 购买图片API, https://open.hellorf.com/image (The page of images says that platforms must send it.)
           */
          third_user_id?: string
        }
      }
    }
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the category whose topics are listed.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: All ids that are shown are whole numbers; a category of images has the id 0.
         */
        category_id: number
        /**
         * @description Which page of the list, counted from 1. The first when absent.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: The pages say "which page" and, for the history, that the first is the default. That its number is 1 is the usual way.
         *     `default` is assumed: The page names no default here. For the history it is the first page.
         */
        page?: number
        /**
         * @description How many topics a page has; 30 when absent.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: A page has at least one item.
         *     `maximum` is assumed: The pages name a largest page for searches alone: 100.
         */
        per_page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the topic of videos, digits only.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `pattern` is assumed: All ids that are shown are digits. Only then can the path not be taken for another.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the video to which others are similar, digits only.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `pattern` is assumed: All ids that are shown are digits. Only then can the path not be taken for another.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description Only purchases made at or after this time, in the local time of China.
         *
         *     `description` is assumed: Times are shown without a zone; the vendor is in China. Whether the bound itself is included is not said.
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `pattern` is documented: Hellorf open platform: videos, https://open.hellorf.com/video (The form of the example that is printed there.)
         */
        begin_at?: string
        /**
         * @description Only purchases made at or before this time, in the local time of China.
         *
         *     `description` is assumed: Times are shown without a zone; the vendor is in China. Whether the bound itself is included is not said.
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `pattern` is documented: Hellorf open platform: videos, https://open.hellorf.com/video (The form of the example that is printed there.)
         */
        end_at?: string
        /**
         * @description Only purchases whose file was downloaded (1), or was not (2). All when absent.
         *
         *     Documented: A public client sends 0 for all in its last version, and 1 in earlier ones. Leaving it out needs no 0.
         */
        is_download?: 1 | 2
        /**
         * @description Only purchases of the video with this id.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `pattern` is assumed: All ids that are shown are digits.
         */
        video_id?: string
        /**
         * @description How many purchases a page has; 10 when absent.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: A page has at least one item.
         *     `maximum` is assumed: The pages name a largest page for searches alone: 100.
         */
        per_page?: number
        /**
         * @description Which page of the list, counted from 1. The first when absent.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: The pages say "which page" and, for the history, that the first is the default. That its number is 1 is the usual way.
         *     `default` is documented: Hellorf open platform: videos, https://open.hellorf.com/video
         */
        page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the purchase, as the purchase or the history gave it.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: All ids that are shown are whole numbers, none below 0. The ids of purchases begin with 1 there.
         */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The certificate as bytes or, as JSON, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the purchase, as the purchase or the history gave it.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: All ids that are shown are whole numbers, none below 0. The ids of purchases begin with 1 there.
         */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
        /**
         * @description The id of the purchase, as the purchase or the history gave it.
         *
         *     Documented: Hellorf open platform: videos, https://open.hellorf.com/video
         *     `minimum` is assumed: All ids that are shown are whole numbers, none below 0. The ids of purchases begin with 1 there.
         */
        purchase_id: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description What was asked for or, told apart by `result`, a failure.
       *
       *     Assumed: No page names one.
       */
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
