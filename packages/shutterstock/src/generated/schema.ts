// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/v2/images/search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches images.
     * @description Finds images by words and properties. Without words everything is listed.
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
  '/v2/images/search/suggestions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Completes search words.
     * @description Words that others searched for and that begin alike.
     */
    get: operations['listImageSuggestions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/images': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets several images.
     * @description What is known of several images. Those that do not exist are left out.
     */
    get: operations['listImagesById']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/images/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets an image.
     * @description Everything that is known of an image.
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
  '/v2/images/{id}/similar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists images that look alike.
     * @description Other images that look like an image.
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
  '/v2/images/licenses': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what was licensed.
     * @description Licences of the account for images, the newest first.
     */
    get: operations['listImageLicenses']
    put?: never
    /**
     * Licenses an image.
     * @description Charges a subscription of the account. Nothing tells a repeat from a new order. An order that is refused is answered with status 200, too, and `error`.
     */
    post: operations['purchaseImage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/images/licenses/{id}/downloads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gets a new link to a licensed file.
     * @description For a licence that was granted before. It charges nothing (assumed: the document names no charge).
     */
    post: operations['downloadImage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/images/collections': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the customer's collections of images.
     * @description In the order of the vendor.
     */
    get: operations['listImageCollections']
    put?: never
    /**
     * Makes a collection of images.
     * @description It is empty at first. A repeat makes another of the same name.
     */
    post: operations['createImageCollection']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/images/collections/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a collection.
     * @description Without its assets.
     */
    get: operations['getImageCollection']
    put?: never
    /**
     * Gives a collection another name.
     * @description The assets stay.
     */
    post: operations['renameImageCollection']
    /**
     * Deletes a collection.
     * @description The assets stay with the vendor.
     */
    delete: operations['deleteImageCollection']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/images/collections/{id}/items': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the assets of a collection.
     * @description By id alone.
     */
    get: operations['listImageCollectionItems']
    put?: never
    /**
     * Adds assets to a collection.
     * @description An asset that is already there stays there once (assumed).
     */
    post: operations['addImageCollectionItems']
    /**
     * Removes assets from a collection.
     * @description An asset that is not there is passed over (assumed).
     */
    delete: operations['removeImageCollectionItems']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/videos/search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches videos.
     * @description Finds videos by words and properties. Without words everything is listed.
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
  '/v2/videos': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets several videos.
     * @description What is known of several videos. Those that do not exist are left out.
     */
    get: operations['listVideosById']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/videos/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a video.
     * @description Everything that is known of a video.
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
  '/v2/videos/{id}/similar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists videos that look alike.
     * @description Other videos that look like a video.
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
  '/v2/videos/licenses': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what was licensed.
     * @description Licences of the account for videos, the newest first.
     */
    get: operations['listVideoLicenses']
    put?: never
    /**
     * Licenses a video.
     * @description Charges a subscription of the account. Nothing tells a repeat from a new order. An order that is refused is answered with status 200, too, and `error`.
     */
    post: operations['purchaseVideo']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/videos/licenses/{id}/downloads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gets a new link to a licensed file.
     * @description For a licence that was granted before. It charges nothing (assumed: the document names no charge).
     */
    post: operations['downloadVideo']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/videos/collections': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the customer's collections of videos.
     * @description In the order of the vendor.
     */
    get: operations['listVideoCollections']
    put?: never
    /**
     * Makes a collection of videos.
     * @description It is empty at first. A repeat makes another of the same name.
     */
    post: operations['createVideoCollection']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/videos/collections/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a collection.
     * @description Without its assets.
     */
    get: operations['getVideoCollection']
    put?: never
    /**
     * Gives a collection another name.
     * @description The assets stay.
     */
    post: operations['renameVideoCollection']
    /**
     * Deletes a collection.
     * @description The assets stay with the vendor.
     */
    delete: operations['deleteVideoCollection']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/videos/collections/{id}/items': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the assets of a collection.
     * @description By id alone.
     */
    get: operations['listVideoCollectionItems']
    put?: never
    /**
     * Adds assets to a collection.
     * @description An asset that is already there stays there once (assumed).
     */
    post: operations['addVideoCollectionItems']
    /**
     * Removes assets from a collection.
     * @description An asset that is not there is passed over (assumed).
     */
    delete: operations['removeVideoCollectionItems']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/audio/search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches tracks.
     * @description Finds tracks by words and properties. Without words everything is listed.
     */
    get: operations['searchAudio']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/audio': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets several tracks.
     * @description What is known of several tracks. Those that do not exist are left out.
     */
    get: operations['listAudioById']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/audio/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a track.
     * @description Everything that is known of a track.
     */
    get: operations['getAudio']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/audio/licenses': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what was licensed.
     * @description Licences of the account for tracks, the newest first.
     */
    get: operations['listAudioLicenses']
    put?: never
    /**
     * Licenses a track.
     * @description Takes a licence of the named kind; which account is charged follows from it. An order that is refused is answered with status 200, too, and `error`.
     */
    post: operations['purchaseAudio']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/audio/licenses/{id}/downloads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gets a new link to a licensed file.
     * @description For a licence that was granted before. It charges nothing (assumed: the document names no charge).
     */
    post: operations['downloadAudio']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/audio/collections': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the customer's collections of tracks.
     * @description In the order of the vendor.
     */
    get: operations['listAudioCollections']
    put?: never
    /**
     * Makes a collection of tracks.
     * @description It is empty at first. A repeat makes another of the same name.
     */
    post: operations['createAudioCollection']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/audio/collections/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a collection.
     * @description Without its assets.
     */
    get: operations['getAudioCollection']
    put?: never
    /**
     * Gives a collection another name.
     * @description The assets stay.
     */
    post: operations['renameAudioCollection']
    /**
     * Deletes a collection.
     * @description The assets stay with the vendor.
     */
    delete: operations['deleteAudioCollection']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/audio/collections/{id}/items': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the assets of a collection.
     * @description By id alone.
     */
    get: operations['listAudioCollectionItems']
    put?: never
    /**
     * Adds assets to a collection.
     * @description An asset that is already there stays there once (assumed).
     */
    post: operations['addAudioCollectionItems']
    /**
     * Removes assets from a collection.
     * @description An asset that is not there is passed over (assumed).
     */
    delete: operations['removeAudioCollectionItems']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user/subscriptions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the subscriptions of the account.
     * @description With what is left of each; all on one page.
     */
    get: operations['listSubscriptions']
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
    /** @description Who made it; told by id alone. */
    Contributor: {
      /** @description The id. */
      id: string
    }
    /** @description A heading. */
    Category: {
      /** @description Its id. */
      id?: string
      /** @description Its name. */
      name?: string
    }
    /** @description A small version for display. */
    Thumbnail: {
      /** @description Where it lies. */
      url: string
      /** @description Pixels. */
      width?: number
      /** @description Pixels. */
      height?: number
    }
    /** @description A file that can be licensed. */
    ImageSize: {
      /** @description Its name. */
      display_name?: string
      /** @description The file format. */
      format?: string
      /** @description Pixels. */
      width?: number
      /** @description Pixels. */
      height?: number
      /** @description Dots per inch. */
      dpi?: number
      /** @description Bytes. */
      file_size?: number
      /** @description Whether it is on sale. */
      is_licensable?: boolean
    }
    /** @description The files. Only the full view has those that can be licensed. */
    ImageFiles: {
      small_thumb?: components['schemas']['Thumbnail']
      large_thumb?: components['schemas']['Thumbnail']
      huge_thumb?: components['schemas']['Thumbnail']
      mosaic?: components['schemas']['Thumbnail']
      preview?: components['schemas']['Thumbnail']
      preview_1000?: components['schemas']['Thumbnail']
      preview_1500?: components['schemas']['Thumbnail']
      small_jpg?: components['schemas']['ImageSize']
      medium_jpg?: components['schemas']['ImageSize']
      huge_jpg?: components['schemas']['ImageSize']
      supersize_jpg?: components['schemas']['ImageSize']
      vector_eps?: components['schemas']['ImageSize']
    }
    /** @description A photo, illustration or vector. */
    Image: {
      /** @description Its id. */
      id: string
      /** @description The kind of asset. */
      media_type: string
      contributor: components['schemas']['Contributor']
      /** @description What it shows or sounds like. */
      description?: string
      /** @description Words for it; in the full view. */
      keywords?: string[]
      /** @description The day on which it was added; in the full view. */
      added_date?: string
      /** @description Whether it is for adults only. */
      is_adult?: boolean
      /** @description Its page; only for some accounts. */
      url?: string
      /** @description Width divided by height. */
      aspect?: number
      /** @description Its headings; in the full view. */
      categories?: components['schemas']['Category'][]
      /** @description Whether the people shown have consented. */
      has_model_release?: boolean
      /** @description Whether the owners have consented. */
      has_property_release?: boolean
      /** @description Whether it may be used for editorial purposes only. */
      is_editorial?: boolean
      /** @description How it was made. */
      image_type?: string
      assets?: components['schemas']['ImageFiles']
    }
    /** @description A page. */
    ImageResults: {
      /** @description The entries. */
      data: components['schemas']['Image'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count: number
      /** @description A remark. */
      message?: string
      /** @description Names the search; a later order can tell it. */
      search_id: string
    }
    /** @description One thing that is wrong. */
    Problem: {
      /** @description The kind of problem. */
      code?: string
      /** @description The reason, for people. */
      message: string
      /** @description The place in the request. */
      path?: string
      /** @description What was sent there. */
      data?: string
      /** @description The ids that it is about. */
      items?: Record<string, unknown>[]
    }
    /** @description Why a call failed. At least one of the members is there. */
    Failure: {
      /** @description The reason, for people. */
      message?: string
      /** @description The reasons, by place. */
      errors?: components['schemas']['Problem'][]
    }
    /** @description Search words. */
    Suggestions: {
      /** @description The words, the best first. */
      data: string[]
    }
    /** @description A page. */
    ImageList: {
      /** @description The entries. */
      data: components['schemas']['Image'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
      /** @description What could not be found. */
      errors?: components['schemas']['Problem'][]
    }
    /** @description Who licensed it. */
    LicenseUser: {
      /** @description The name of the login. */
      username?: string
    }
    /** @description The file that was licensed. */
    LicensedFormat: {
      /** @description The word for the size. */
      size?: string
      /** @description The file format. */
      format?: string
    }
    /** @description The asset that was licensed. */
    LicensedAsset: {
      /** @description Its id. */
      id: string
      format?: components['schemas']['LicensedFormat']
    }
    /** @description A licence that was granted. */
    ImageLicense: {
      /** @description Its id. */
      id: string
      /** @description Its kind. */
      license: string
      /** @description When it was licensed. */
      download_time: string
      /** @description Whether the file can be fetched again. */
      is_downloadable?: boolean
      /** @description The subscription that was charged. */
      subscription_id?: string
      /** @description Texts of the customer, as they were sent. */
      metadata?: Record<string, unknown>
      user?: components['schemas']['LicenseUser']
      image: components['schemas']['LicensedAsset']
    }
    /** @description A page. */
    ImageLicenses: {
      /** @description The entries. */
      data: components['schemas']['ImageLicense'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
    }
    /** @description Texts of the customer by name. The account says which names there are, four at most. */
    Metadata: {
      [key: string]: string
    }
    /** @description An order for one licence. */
    ImageOrder: {
      /** @description The asset. */
      image_id: string
      /** @description The subscription to charge. */
      subscription_id?: string
      /**
       * @description The size to license.
       * @enum {string}
       */
      size?: 'small' | 'medium' | 'huge' | 'vector'
      metadata?: components['schemas']['Metadata']
      /** @description The search that found it. */
      search_id?: string
      /** @description Whether the customer knows that it is for editorial use only. */
      editorial_acknowledgement?: boolean
      /** @description What the customer's own customer pays, for contracts that share revenue. */
      price?: number
    }
    /** @description The orders. Here always one. */
    ImageOrders: {
      /** @description The orders. */
      images: components['schemas']['ImageOrder'][]
    }
    /** @description A file. */
    Link: {
      /** @description Where it lies. */
      url: string
    }
    /** @description A price in money. Only some contracts have one. */
    Price: {
      /** @description The amount. */
      local_amount?: number
      /** @description ISO 4217 code of the currency. */
      local_currency?: string
    }
    /** @description What became of an order. With `error` it was refused. */
    ImageLicenseResult: {
      /** @description The asset. */
      image_id: string
      /** @description The licence. */
      license_id?: string
      /** @description What the subscription was charged. */
      allotment_charge?: number
      download?: components['schemas']['Link']
      price?: components['schemas']['Price']
      /** @description Why nothing was licensed. */
      error?: string
    }
    /** @description What became of the orders. */
    ImageLicenseResults: {
      /** @description An entry for each order. */
      data: components['schemas']['ImageLicenseResult'][]
      /** @description What is wrong. */
      errors?: components['schemas']['Problem'][]
    }
    /** @description Which file to fetch again. */
    ImageRedownload: {
      /**
       * @description The size; by default the one that was licensed.
       * @enum {string}
       */
      size?: 'small' | 'medium' | 'huge' | 'supersize' | 'vector'
    }
    /** @description An asset in a collection; told by id alone. */
    CollectionItem: {
      /** @description The id of the asset. */
      id: string
      /** @description The kind of asset. */
      media_type?: string
      /** @description When it was added. */
      added_time?: string
    }
    /** @description A collection of the customer's own. */
    Collection: {
      /** @description Its id. */
      id: string
      /** @description Its name. */
      name: string
      /** @description How many assets it has. */
      total_item_count?: number
      /** @description When it was made. */
      created_time?: string
      /** @description When it was last changed. */
      updated_time?: string
      /** @description When assets were last added or removed. */
      items_updated_time?: string
      cover_item?: components['schemas']['CollectionItem']
      /** @description Lets others see it; on request. */
      share_code?: string
      /** @description A page for others; on request. */
      share_url?: string
    }
    /** @description A page. */
    Collections: {
      /** @description The entries. */
      data: components['schemas']['Collection'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
    }
    /** @description How a collection is called. */
    CollectionName: {
      /** @description The name. */
      name: string
    }
    /** @description The new collection. */
    CreatedCollection: {
      /** @description Its id. */
      id: string
    }
    /** @description A page. */
    CollectionItems: {
      /** @description The entries. */
      data: components['schemas']['CollectionItem'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
    }
    /** @description Assets to add. */
    NewItems: {
      /** @description The assets, by id. */
      items: components['schemas']['CollectionItem'][]
    }
    /** @description A file that can be licensed. */
    VideoSize: {
      /** @description Its name. */
      display_name?: string
      /** @description The file format. */
      format?: string
      /** @description Pixels. */
      width?: number
      /** @description Pixels. */
      height?: number
      /** @description Pictures a second. */
      fps?: number
      /** @description Bytes. */
      file_size?: number
      /** @description Whether it is on sale. */
      is_licensable?: boolean
    }
    /** @description The files. Only the full view has those that can be licensed. */
    VideoFiles: {
      thumb_jpg?: components['schemas']['Link']
      thumb_mp4?: components['schemas']['Link']
      thumb_webm?: components['schemas']['Link']
      preview_jpg?: components['schemas']['Link']
      preview_mp4?: components['schemas']['Link']
      preview_webm?: components['schemas']['Link']
      web?: components['schemas']['VideoSize']
      sd?: components['schemas']['VideoSize']
      hd?: components['schemas']['VideoSize']
      '4k'?: components['schemas']['VideoSize']
    }
    /** @description A clip. */
    Video: {
      /** @description Its id. */
      id: string
      /** @description The kind of asset. */
      media_type: string
      contributor: components['schemas']['Contributor']
      /** @description What it shows or sounds like. */
      description?: string
      /** @description Words for it; in the full view. */
      keywords?: string[]
      /** @description The day on which it was added; in the full view. */
      added_date?: string
      /** @description Whether it is for adults only. */
      is_adult?: boolean
      /** @description Its page; only for some accounts. */
      url?: string
      /** @description Width divided by height. */
      aspect?: number
      /** @description Its headings; in the full view. */
      categories?: components['schemas']['Category'][]
      /** @description Whether the people shown have consented. */
      has_model_release?: boolean
      /** @description Whether the owners have consented. */
      has_property_release?: boolean
      /** @description Whether it may be used for editorial purposes only. */
      is_editorial?: boolean
      /** @description Seconds. */
      duration?: number
      assets?: components['schemas']['VideoFiles']
    }
    /** @description A page. */
    VideoResults: {
      /** @description The entries. */
      data: components['schemas']['Video'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count: number
      /** @description A remark. */
      message?: string
      /** @description Names the search; a later order can tell it. */
      search_id: string
    }
    /** @description A page. */
    VideoList: {
      /** @description The entries. */
      data: components['schemas']['Video'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
      /** @description What could not be found. */
      errors?: components['schemas']['Problem'][]
    }
    /** @description A licence that was granted. */
    VideoLicense: {
      /** @description Its id. */
      id: string
      /** @description Its kind. */
      license: string
      /** @description When it was licensed. */
      download_time: string
      /** @description Whether the file can be fetched again. */
      is_downloadable?: boolean
      /** @description The subscription that was charged. */
      subscription_id?: string
      /** @description Texts of the customer, as they were sent. */
      metadata?: Record<string, unknown>
      user?: components['schemas']['LicenseUser']
      video: components['schemas']['LicensedAsset']
    }
    /** @description A page. */
    VideoLicenses: {
      /** @description The entries. */
      data: components['schemas']['VideoLicense'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
    }
    /** @description An order for one licence. */
    VideoOrder: {
      /** @description The asset. */
      video_id: string
      /** @description The subscription to charge. */
      subscription_id?: string
      /**
       * @description The size to license.
       * @enum {string}
       */
      size?: 'web' | 'sd' | 'hd' | '4k'
      metadata?: components['schemas']['Metadata']
      /** @description The search that found it. */
      search_id?: string
      /** @description Whether the customer knows that it is for editorial use only. */
      editorial_acknowledgement?: boolean
      /** @description What the customer's own customer pays, for contracts that share revenue. */
      price?: number
    }
    /** @description The orders. Here always one. */
    VideoOrders: {
      /** @description The orders. */
      videos: components['schemas']['VideoOrder'][]
    }
    /** @description What became of an order. With `error` it was refused. */
    VideoLicenseResult: {
      /** @description The asset. */
      video_id: string
      /** @description The licence. */
      license_id?: string
      /** @description What the subscription was charged. */
      allotment_charge?: number
      download?: components['schemas']['Link']
      price?: components['schemas']['Price']
      /** @description Why nothing was licensed. */
      error?: string
    }
    /** @description What became of the orders. */
    VideoLicenseResults: {
      /** @description An entry for each order. */
      data: components['schemas']['VideoLicenseResult'][]
      /** @description What is wrong. */
      errors?: components['schemas']['Problem'][]
    }
    /** @description Which file to fetch again. */
    VideoRedownload: {
      /**
       * @description The size; by default the one that was licensed.
       * @enum {string}
       */
      size?: 'web' | 'sd' | 'hd' | '4k'
    }
    /** @description Who plays. */
    Artist: {
      /** @description The name. */
      name: string
    }
    /** @description A file. */
    AudioFile: {
      /** @description Where it lies. */
      url?: string
      /** @description Bytes. */
      file_size?: number
    }
    /** @description The files. */
    AudioFiles: {
      preview_mp3?: components['schemas']['AudioFile']
      preview_ogg?: components['schemas']['AudioFile']
      waveform?: components['schemas']['AudioFile']
      album_art?: components['schemas']['AudioFile']
      clean_audio?: components['schemas']['AudioFile']
      original_audio?: components['schemas']['AudioFile']
    }
    /** @description A track. */
    Audio: {
      /** @description Its id. */
      id: string
      /** @description The kind of asset. */
      media_type: string
      contributor: components['schemas']['Contributor']
      /** @description What it shows or sounds like. */
      description?: string
      /** @description Words for it; in the full view. */
      keywords?: string[]
      /** @description The day on which it was added; in the full view. */
      added_date?: string
      /** @description Whether it is for adults only. */
      is_adult?: boolean
      /** @description Its page; only for some accounts. */
      url?: string
      /** @description Its title. */
      title?: string
      /** @description Who plays. */
      artists?: components['schemas']['Artist'][]
      /** @description Seconds. */
      duration?: number
      /** @description Beats a minute. */
      bpm?: number
      /** @description The kinds of music. */
      genres?: string[]
      /** @description How it feels. */
      moods?: string[]
      /** @description What is played. */
      instruments?: string[]
      /** @description Whether nobody sings. */
      is_instrumental?: boolean
      /** @description When it was published. */
      published_time?: string
      /** @description When it was last changed. */
      updated_time?: string
      assets?: components['schemas']['AudioFiles']
    }
    /** @description A page. */
    AudioResults: {
      /** @description The entries. */
      data: components['schemas']['Audio'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count: number
      /** @description A remark. */
      message?: string
      /** @description Names the search; a later order can tell it. */
      search_id: string
    }
    /** @description A page. */
    AudioList: {
      /** @description The entries. */
      data: components['schemas']['Audio'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
      /** @description What could not be found. */
      errors?: components['schemas']['Problem'][]
    }
    /** @description A licence that was granted. */
    AudioLicense: {
      /** @description Its id. */
      id: string
      /** @description Its kind. */
      license: string
      /** @description When it was licensed. */
      download_time: string
      /** @description Whether the file can be fetched again. */
      is_downloadable?: boolean
      /** @description The subscription that was charged. */
      subscription_id?: string
      /** @description Texts of the customer, as they were sent. */
      metadata?: Record<string, unknown>
      user?: components['schemas']['LicenseUser']
      audio: components['schemas']['LicensedAsset']
    }
    /** @description A page. */
    AudioLicenses: {
      /** @description The entries. */
      data: components['schemas']['AudioLicense'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
    }
    /** @description An order for one licence. */
    AudioOrder: {
      /** @description The asset. */
      audio_id: string
      /** @description The licence to take. */
      license?: string
      /** @description The search that found it. */
      search_id?: string
    }
    /** @description The orders. Here always one. */
    AudioOrders: {
      /** @description The orders. */
      audio: components['schemas']['AudioOrder'][]
    }
    /** @description What became of an order. With `error` it was refused. */
    AudioLicenseResult: {
      /** @description The asset. */
      audio_id: string
      /** @description The licence. */
      license_id?: string
      /** @description What the subscription was charged. */
      allotment_charge?: number
      download?: components['schemas']['Link']
      price?: components['schemas']['Price']
      /** @description Why nothing was licensed. */
      error?: string
    }
    /** @description What became of the orders. */
    AudioLicenseResults: {
      /** @description An entry for each order. */
      data: components['schemas']['AudioLicenseResult'][]
      /** @description What is wrong. */
      errors?: components['schemas']['Problem'][]
    }
    /** @description A file that a subscription is for. */
    Format: {
      /** @description The kind of asset. */
      media_type?: string
      /** @description The word for the size, as orders have it. */
      size?: string
      /** @description The file format. */
      format?: string
      /** @description The smallest measure in pixels. */
      min_resolution?: number
    }
    /** @description What may be downloaded in a period. */
    Allotment: {
      /** @description What is left. */
      downloads_left?: number
      /** @description What there was. */
      downloads_limit?: number
      /** @description The start of the period. */
      start_time?: string
      /** @description The end of the period. */
      end_time?: string
    }
    /** @description What an account may license, and under which licence. */
    Subscription: {
      /** @description Its id. */
      id: string
      /** @description The licence that it gives. */
      license?: string
      /** @description Its name. */
      description?: string
      /** @description What it is for. */
      asset_type?: string
      /** @description The files that it is for. */
      formats?: components['schemas']['Format'][]
      allotment?: components['schemas']['Allotment']
      /** @description When it ends. */
      expiration_time?: string
      price_per_download?: components['schemas']['Price']
    }
    /** @description A page. */
    Subscriptions: {
      /** @description The entries. */
      data: components['schemas']['Subscription'][]
      /** @description The page, counted from 1. */
      page?: number
      /** @description Entries a page. */
      per_page?: number
      /** @description Entries on all pages. */
      total_count?: number
      /** @description A remark. */
      message?: string
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
  searchImages: {
    parameters: {
      query?: {
        /** @description What to look for. `NOT` before a word excludes it. */
        query?: string
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Assets a page. */
        per_page?: number
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
        /** @description Language of query and texts. */
        language?:
          | 'ar'
          | 'bg'
          | 'bn'
          | 'cs'
          | 'da'
          | 'de'
          | 'el'
          | 'en'
          | 'es'
          | 'fi'
          | 'fr'
          | 'gu'
          | 'he'
          | 'hi'
          | 'hr'
          | 'hu'
          | 'id'
          | 'it'
          | 'ja'
          | 'kn'
          | 'ko'
          | 'ml'
          | 'mr'
          | 'nb'
          | 'nl'
          | 'or'
          | 'pl'
          | 'pt'
          | 'ro'
          | 'ru'
          | 'sk'
          | 'sl'
          | 'sv'
          | 'ta'
          | 'te'
          | 'th'
          | 'tr'
          | 'uk'
          | 'ur'
          | 'vi'
          | 'zh'
          | 'zh-Hant'
        /** @description The order. */
        sort?: 'newest' | 'popular' | 'relevance' | 'random'
        /** @description Added on this day or later. */
        added_date_start?: string
        /** @description Added on this day or earlier. */
        added_date_end?: string
        /** @description Only of this category, by id or name. */
        category?: string
        /** @description Only by these contributors, by name or id. */
        contributor?: string[]
        /** @description Only what has one of these licences. */
        license?: ('commercial' | 'editorial')[]
        /** @description Whether a query for what is not safe is refused. */
        keyword_safe_search?: boolean
        /** @description Whether what is for adults only is left out. */
        safe?: boolean
        /** @description Whether the people shown have consented. */
        people_model_released?: boolean
        /** @description Age of the people shown. */
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
        /** @description Ethnicity of the people shown. */
        people_ethnicity?: (
          | 'african'
          | 'african_american'
          | 'black'
          | 'brazilian'
          | 'chinese'
          | 'caucasian'
          | 'east_asian'
          | 'hispanic'
          | 'japanese'
          | 'middle_eastern'
          | 'native_american'
          | 'pacific_islander'
          | 'south_asian'
          | 'southeast_asian'
          | 'other'
        )[]
        /** @description Gender of the people shown. */
        people_gender?: 'male' | 'female' | 'both'
        /** @description Number of people shown; 4 means four or more. */
        people_number?: number
        /** @description The shape. */
        orientation?: 'horizontal' | 'vertical'
        /** @description How it was made; any of these. */
        image_type?: ('photo' | 'illustration' | 'vector')[]
        /** @description A colour as six hexadecimal digits, or `grayscale`. */
        color?: string
        /** @description Pixels, at least. */
        width_from?: number
        /** @description Pixels, at most. */
        width_to?: number
        /** @description Pixels, at least. */
        height_from?: number
        /** @description Pixels, at most. */
        height_to?: number
        /** @description Whose taste counts: an ISO 3166 code of a country. */
        region?: string
        /** @description Whether the words are corrected. */
        spellcheck_query?: boolean
        /** @description Whether the words are a sentence that a language model reads. */
        ai_search?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of images. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageResults']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listImageSuggestions: {
    parameters: {
      query: {
        /** @description The beginning. */
        query: string
        /** @description Words at most. */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The words. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Suggestions']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listImagesById: {
    parameters: {
      query: {
        /** @description The vendor's ids, one parameter for each. */
        id: string[]
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The images. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageList']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  getImage: {
    parameters: {
      query?: {
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
        /** @description Language of query and texts. */
        language?:
          | 'ar'
          | 'bg'
          | 'bn'
          | 'cs'
          | 'da'
          | 'de'
          | 'el'
          | 'en'
          | 'es'
          | 'fi'
          | 'fr'
          | 'gu'
          | 'he'
          | 'hi'
          | 'hr'
          | 'hu'
          | 'id'
          | 'it'
          | 'ja'
          | 'kn'
          | 'ko'
          | 'ml'
          | 'mr'
          | 'nb'
          | 'nl'
          | 'or'
          | 'pl'
          | 'pt'
          | 'ro'
          | 'ru'
          | 'sk'
          | 'sl'
          | 'sv'
          | 'ta'
          | 'te'
          | 'th'
          | 'tr'
          | 'uk'
          | 'ur'
          | 'vi'
          | 'zh'
          | 'zh-Hant'
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The image. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Image']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listSimilarImages: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Assets a page. */
        per_page?: number
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
        /** @description Language of query and texts. */
        language?:
          | 'ar'
          | 'bg'
          | 'bn'
          | 'cs'
          | 'da'
          | 'de'
          | 'el'
          | 'en'
          | 'es'
          | 'fi'
          | 'fr'
          | 'gu'
          | 'he'
          | 'hi'
          | 'hr'
          | 'hu'
          | 'id'
          | 'it'
          | 'ja'
          | 'kn'
          | 'ko'
          | 'ml'
          | 'mr'
          | 'nb'
          | 'nl'
          | 'or'
          | 'pl'
          | 'pt'
          | 'ro'
          | 'ru'
          | 'sk'
          | 'sl'
          | 'sv'
          | 'ta'
          | 'te'
          | 'th'
          | 'tr'
          | 'uk'
          | 'ur'
          | 'vi'
          | 'zh'
          | 'zh-Hant'
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of images. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageResults']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listImageLicenses: {
    parameters: {
      query?: {
        /** @description Only licences of this asset. */
        image_id?: string
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Licences a page. */
        per_page?: number
        /** @description The order, by time. */
        sort?: 'newest' | 'oldest'
        /** @description Licensed by this user. */
        username?: string
        /** @description Licensed at this time or later. */
        start_date?: string
        /** @description Licensed at this time or earlier. */
        end_date?: string
        /** @description Only licences of this kind. */
        license?: string
        /** @description Only what can be fetched again, or only what cannot. */
        download_availability?: 'all' | 'downloadable' | 'non_downloadable'
        /** @description Whether licences of the whole team are listed. */
        team_history?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of licences. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageLicenses']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
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
        'application/json': components['schemas']['ImageOrders']
      }
    }
    responses: {
      /** @description What became of the order. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageLicenseResults']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  downloadImage: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ImageRedownload']
      }
    }
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listImageCollections: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Entries a page. */
        per_page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of collections. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collections']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  createImageCollection: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionName']
      }
    }
    responses: {
      /** @description The new collection. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedCollection']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  getImageCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The collection. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collection']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  renameImageCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionName']
      }
    }
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  deleteImageCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listImageCollectionItems: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Entries a page. */
        per_page?: number
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of assets. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CollectionItems']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  addImageCollectionItems: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewItems']
      }
    }
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  removeImageCollectionItems: {
    parameters: {
      query: {
        /** @description The ids of the assets. */
        item_id: string[]
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  searchVideos: {
    parameters: {
      query?: {
        /** @description What to look for. `NOT` before a word excludes it. */
        query?: string
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Assets a page. */
        per_page?: number
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
        /** @description Language of query and texts. */
        language?:
          | 'ar'
          | 'bg'
          | 'bn'
          | 'cs'
          | 'da'
          | 'de'
          | 'el'
          | 'en'
          | 'es'
          | 'fi'
          | 'fr'
          | 'gu'
          | 'he'
          | 'hi'
          | 'hr'
          | 'hu'
          | 'id'
          | 'it'
          | 'ja'
          | 'kn'
          | 'ko'
          | 'ml'
          | 'mr'
          | 'nb'
          | 'nl'
          | 'or'
          | 'pl'
          | 'pt'
          | 'ro'
          | 'ru'
          | 'sk'
          | 'sl'
          | 'sv'
          | 'ta'
          | 'te'
          | 'th'
          | 'tr'
          | 'uk'
          | 'ur'
          | 'vi'
          | 'zh'
          | 'zh-Hant'
        /** @description The order. */
        sort?: 'newest' | 'popular' | 'relevance' | 'random'
        /** @description Added on this day or later. */
        added_date_start?: string
        /** @description Added on this day or earlier. */
        added_date_end?: string
        /** @description Only of this category, by id or name. */
        category?: string
        /** @description Only by these contributors, by name or id. */
        contributor?: string[]
        /** @description Only what has one of these licences. */
        license?: ('commercial' | 'editorial')[]
        /** @description Whether a query for what is not safe is refused. */
        keyword_safe_search?: boolean
        /** @description Whether what is for adults only is left out. */
        safe?: boolean
        /** @description Whether the people shown have consented. */
        people_model_released?: boolean
        /** @description Age of the people shown. */
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
        /** @description Ethnicity of the people shown. */
        people_ethnicity?: (
          | 'african'
          | 'african_american'
          | 'black'
          | 'brazilian'
          | 'chinese'
          | 'caucasian'
          | 'east_asian'
          | 'hispanic'
          | 'japanese'
          | 'middle_eastern'
          | 'native_american'
          | 'pacific_islander'
          | 'south_asian'
          | 'southeast_asian'
          | 'other'
        )[]
        /** @description Gender of the people shown. */
        people_gender?: 'male' | 'female' | 'both'
        /** @description Number of people shown; 4 means four or more. */
        people_number?: number
        /** @description Seconds, at least. */
        duration_from?: number
        /** @description Seconds, at most. */
        duration_to?: number
        /** @description How fine it is. */
        resolution?: '4k' | 'standard_definition' | 'high_definition'
        /** @description The shape. */
        aspect_ratio?: '43' | '169' | 'nonstandard'
        /** @description Pictures a second, at least. */
        fps_from?: number
        /** @description Pictures a second, at most. */
        fps_to?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of videos. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoResults']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listVideosById: {
    parameters: {
      query: {
        /** @description The vendor's ids, one parameter for each. */
        id: string[]
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The videos. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoList']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  getVideo: {
    parameters: {
      query?: {
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
        /** @description Language of query and texts. */
        language?:
          | 'ar'
          | 'bg'
          | 'bn'
          | 'cs'
          | 'da'
          | 'de'
          | 'el'
          | 'en'
          | 'es'
          | 'fi'
          | 'fr'
          | 'gu'
          | 'he'
          | 'hi'
          | 'hr'
          | 'hu'
          | 'id'
          | 'it'
          | 'ja'
          | 'kn'
          | 'ko'
          | 'ml'
          | 'mr'
          | 'nb'
          | 'nl'
          | 'or'
          | 'pl'
          | 'pt'
          | 'ro'
          | 'ru'
          | 'sk'
          | 'sl'
          | 'sv'
          | 'ta'
          | 'te'
          | 'th'
          | 'tr'
          | 'uk'
          | 'ur'
          | 'vi'
          | 'zh'
          | 'zh-Hant'
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The video. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Video']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listSimilarVideos: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Assets a page. */
        per_page?: number
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
        /** @description Language of query and texts. */
        language?:
          | 'ar'
          | 'bg'
          | 'bn'
          | 'cs'
          | 'da'
          | 'de'
          | 'el'
          | 'en'
          | 'es'
          | 'fi'
          | 'fr'
          | 'gu'
          | 'he'
          | 'hi'
          | 'hr'
          | 'hu'
          | 'id'
          | 'it'
          | 'ja'
          | 'kn'
          | 'ko'
          | 'ml'
          | 'mr'
          | 'nb'
          | 'nl'
          | 'or'
          | 'pl'
          | 'pt'
          | 'ro'
          | 'ru'
          | 'sk'
          | 'sl'
          | 'sv'
          | 'ta'
          | 'te'
          | 'th'
          | 'tr'
          | 'uk'
          | 'ur'
          | 'vi'
          | 'zh'
          | 'zh-Hant'
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of videos. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoResults']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listVideoLicenses: {
    parameters: {
      query?: {
        /** @description Only licences of this asset. */
        video_id?: string
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Licences a page. */
        per_page?: number
        /** @description The order, by time. */
        sort?: 'newest' | 'oldest'
        /** @description Licensed by this user. */
        username?: string
        /** @description Licensed at this time or later. */
        start_date?: string
        /** @description Licensed at this time or earlier. */
        end_date?: string
        /** @description Only licences of this kind. */
        license?: string
        /** @description Only what can be fetched again, or only what cannot. */
        download_availability?: 'all' | 'downloadable' | 'non_downloadable'
        /** @description Whether licences of the whole team are listed. */
        team_history?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of licences. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoLicenses']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
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
        'application/json': components['schemas']['VideoOrders']
      }
    }
    responses: {
      /** @description What became of the order. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoLicenseResults']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  downloadVideo: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['VideoRedownload']
      }
    }
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listVideoCollections: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Entries a page. */
        per_page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of collections. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collections']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  createVideoCollection: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionName']
      }
    }
    responses: {
      /** @description The new collection. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedCollection']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  getVideoCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The collection. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collection']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  renameVideoCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionName']
      }
    }
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  deleteVideoCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listVideoCollectionItems: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Entries a page. */
        per_page?: number
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of assets. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CollectionItems']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  addVideoCollectionItems: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewItems']
      }
    }
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  removeVideoCollectionItems: {
    parameters: {
      query: {
        /** @description The ids of the assets. */
        item_id: string[]
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  searchAudio: {
    parameters: {
      query?: {
        /** @description What to look for. `NOT` before a word excludes it. */
        query?: string
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Assets a page. */
        per_page?: number
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
        /** @description Seconds, at least. */
        duration_from?: number
        /** @description Seconds, at most. */
        duration_to?: number
        /** @description Who plays; any of these. */
        artists?: string[]
        /** @description Kinds of music; any of these. */
        genre?: string[]
        /** @description How it feels; any of these. */
        moods?: string[]
        /** @description What is played; any of these. */
        instruments?: string[]
        /** @description Whether nobody sings. */
        is_instrumental?: boolean
        /** @description Beats a minute, at least. */
        bpm_from?: number
        /** @description Beats a minute, at most. */
        bpm_to?: number
        /** @description The order. */
        sort?: 'score' | 'ranking_all' | 'artist' | 'title' | 'bpm' | 'freshness' | 'duration'
        /** @description Which end comes first. */
        sort_order?: 'asc' | 'desc'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of tracks. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AudioResults']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listAudioById: {
    parameters: {
      query: {
        /** @description The vendor's ids, one parameter for each. */
        id: string[]
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The tracks. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AudioList']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  getAudio: {
    parameters: {
      query?: {
        /** @description How much is told of each asset. Only `full` has keywords, categories and dates. */
        view?: 'minimal' | 'full'
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The track. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Audio']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listAudioLicenses: {
    parameters: {
      query?: {
        /** @description Only licences of this asset. */
        audio_id?: string
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Licences a page. */
        per_page?: number
        /** @description The order, by time. */
        sort?: 'newest' | 'oldest'
        /** @description Licensed by this user. */
        username?: string
        /** @description Licensed at this time or later. */
        start_date?: string
        /** @description Licensed at this time or earlier. */
        end_date?: string
        /** @description Only licences of this kind. */
        license?: string
        /** @description Only what can be fetched again, or only what cannot. */
        download_availability?: 'all' | 'downloadable' | 'non_downloadable'
        /** @description Whether licences of the whole team are listed. */
        team_history?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of licences. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AudioLicenses']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  purchaseAudio: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AudioOrders']
      }
    }
    responses: {
      /** @description What became of the order. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AudioLicenseResults']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  downloadAudio: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listAudioCollections: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Entries a page. */
        per_page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of collections. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collections']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  createAudioCollection: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionName']
      }
    }
    responses: {
      /** @description The new collection. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedCollection']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  getAudioCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The collection. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collection']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  renameAudioCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionName']
      }
    }
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  deleteAudioCollection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listAudioCollectionItems: {
    parameters: {
      query?: {
        /** @description The page to answer, counted from 1. */
        page?: number
        /** @description Entries a page. */
        per_page?: number
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of assets. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CollectionItems']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  addAudioCollectionItems: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewItems']
      }
    }
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  removeAudioCollectionItems: {
    parameters: {
      query: {
        /** @description The ids of the assets. */
        item_id: string[]
      }
      header?: never
      path: {
        /** @description The vendor's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It is done. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such thing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  listSubscriptions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The subscriptions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Subscriptions']
        }
      }
      /** @description A value makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Credentials are missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The account or the plan of the application does not include it. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application calls too often. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Shutterstock itself failed. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
}
