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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, searchImages, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getImageSuggestions, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getImageList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getImage, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, listSimilarImages, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
  '/v2/cv/images': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Hands in a picture to search by.
     * @description Takes a JPEG or PNG, and gives an id by which images and videos that look like it are found. How long the id works is not documented. Accounts get access on request only.
     *
     *     Documented, with assumed parts: Shutterstock API, reference of the vendor's JavaScript client, ComputerVisionApi, uploadImage, https://github.com/shutterstock/public-api-javascript-sdk/tree/master/docs
     *     `x-billable` is assumed: No page names a price of searches.
     *     `x-retry-safety` is assumed: No page speaks of repeats. Another picture would be left with the vendor.
     */
    post: operations['createImageUpload']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/cv/similar/images': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches images that look like a picture.
     * @description The picture is one that was handed in before. Accounts get access on request only.
     *
     *     Documented, with assumed parts: Shutterstock API, reference of the vendor's JavaScript client, ComputerVisionApi, getSimilarImages, https://github.com/shutterstock/public-api-javascript-sdk/tree/master/docs
     */
    get: operations['searchImagesByImage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/cv/similar/videos': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches videos that look like a picture.
     * @description The picture is one that was handed in before. Accounts get access on request only.
     *
     *     Documented, with assumed parts: Shutterstock API, reference of the vendor's JavaScript client, ComputerVisionApi, getSimilarVideos, https://github.com/shutterstock/public-api-javascript-sdk/tree/master/docs
     */
    get: operations['searchVideosByImage']
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getImageLicenseList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listImageLicenses']
    put?: never
    /**
     * Licenses an image.
     * @description Charges a subscription of the account. Nothing tells a repeat from a new order. An order that is refused is answered with status 200, too, and `error`.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, licenseImages, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     *     `x-link-expiry-seconds` is documented: Licensing and downloading, https://developers.shutterstock.com/documentation/licensing-and-downloading
     *     `x-retry-safety` is assumed: Nothing tells a repeat from a new order.
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
     * @description For a licence that was granted before. It charges nothing.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, downloadImage, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     *     `x-billable` is assumed: No charge is named.
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getImageCollectionList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listImageCollections']
    put?: never
    /**
     * Makes a collection of images.
     * @description It is empty at first. A repeat makes another of the same name.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, createImageCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getImageCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['getImageCollection']
    put?: never
    /**
     * Gives a collection another name.
     * @description The assets stay.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, renameImageCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    post: operations['renameImageCollection']
    /**
     * Deletes a collection.
     * @description The assets stay with the vendor.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, deleteImageCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getImageCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listImageCollectionItems']
    put?: never
    /**
     * Adds assets to a collection.
     * @description An asset that is already there stays there once.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, addImageCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    post: operations['addImageCollectionItems']
    /**
     * Removes assets from a collection.
     * @description An asset that is not there is passed over.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, deleteImageCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, searchVideos, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getVideoList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getVideo, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, findSimilarVideos, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getVideoLicenseList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listVideoLicenses']
    put?: never
    /**
     * Licenses a video.
     * @description Charges a subscription of the account. Nothing tells a repeat from a new order. An order that is refused is answered with status 200, too, and `error`.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, licenseVideos, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     *     `x-link-expiry-seconds` is documented: Licensing and downloading, https://developers.shutterstock.com/documentation/licensing-and-downloading
     *     `x-retry-safety` is assumed: Nothing tells a repeat from a new order.
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
     * @description For a licence that was granted before. It charges nothing.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, downloadVideos, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     *     `x-billable` is assumed: No charge is named.
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getVideoCollectionList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listVideoCollections']
    put?: never
    /**
     * Makes a collection of videos.
     * @description It is empty at first. A repeat makes another of the same name.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, createVideoCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getVideoCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['getVideoCollection']
    put?: never
    /**
     * Gives a collection another name.
     * @description The assets stay.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, renameVideoCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    post: operations['renameVideoCollection']
    /**
     * Deletes a collection.
     * @description The assets stay with the vendor.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, deleteVideoCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getVideoCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listVideoCollectionItems']
    put?: never
    /**
     * Adds assets to a collection.
     * @description An asset that is already there stays there once.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, addVideoCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    post: operations['addVideoCollectionItems']
    /**
     * Removes assets from a collection.
     * @description An asset that is not there is passed over.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, deleteVideoCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, searchTracks, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getTrackList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getTrack, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getTrackLicenseList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listAudioLicenses']
    put?: never
    /**
     * Licenses a track.
     * @description Takes a licence of the named kind; which account is charged follows from it. An order that is refused is answered with status 200, too, and `error`.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, licenseTrack, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     *     `x-link-expiry-seconds` is documented: Licensing and downloading, https://developers.shutterstock.com/documentation/licensing-and-downloading
     *     `x-retry-safety` is assumed: Nothing tells a repeat from a new order.
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
     * @description For a licence that was granted before. It charges nothing.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, downloadTracks, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     *     `x-billable` is assumed: No charge is named.
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getTrackCollectionList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listAudioCollections']
    put?: never
    /**
     * Makes a collection of tracks.
     * @description It is empty at first. A repeat makes another of the same name.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, createTrackCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getTrackCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['getAudioCollection']
    put?: never
    /**
     * Gives a collection another name.
     * @description The assets stay.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, renameTrackCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    post: operations['renameAudioCollection']
    /**
     * Deletes a collection.
     * @description The assets stay with the vendor.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, deleteTrackCollection, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getTrackCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    get: operations['listAudioCollectionItems']
    put?: never
    /**
     * Adds assets to a collection.
     * @description An asset that is already there stays there once.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, addTrackCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    post: operations['addAudioCollectionItems']
    /**
     * Removes assets from a collection.
     * @description An asset that is not there is passed over.
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, deleteTrackCollectionItems, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
     *
     *     Documented, with assumed parts: Shutterstock API, OpenAPI description 1.1.32, getUserSubscriptionList, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
    /**
     * @description Who made it; told by id alone.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Contributor: {
      /**
       * @description The id of the contributor, which searches take.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
    }
    /**
     * @description A heading.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Category: {
      /** @description The id of the category, which searches take. */
      id?: string
      /** @description How the category is called in English. */
      name?: string
    }
    /**
     * @description A small version for display.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Thumbnail: {
      /** @description The address that the file can be fetched from. */
      url: string
      /**
       * @description Width in pixels.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      width?: number
      /**
       * @description Height in pixels.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      height?: number
    }
    /**
     * @description A file that can be licensed.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageSize: {
      /** @description How the size is called for people. */
      display_name?: string
      /** @description The file format. */
      format?: string
      /**
       * @description Width in pixels.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      width?: number
      /**
       * @description Height in pixels.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      height?: number
      /**
       * @description Resolution for printing, in dots per inch.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      dpi?: number
      /**
       * @description Size of the file in bytes.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      file_size?: number
      /** @description Whether this size can be licensed. */
      is_licensable?: boolean
    }
    /**
     * @description The files. Only the full view has those that can be licensed.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
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
    /**
     * @description A photo, illustration or vector.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Image: {
      /**
       * @description The id of the image, by which other calls name it.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
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
      /**
       * @description Width divided by height.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      aspect?: number
      /** @description Its headings; in the full view. */
      categories?: components['schemas']['Category'][]
      /** @description Whether the people shown have consented. */
      has_model_release?: boolean
      /** @description Whether the owners have consented. */
      has_property_release?: boolean
      /** @description Whether it may be used for editorial purposes only. */
      is_editorial?: boolean
      /** @description Whether it is a photo, an illustration or a vector graphic. */
      image_type?: string
      assets?: components['schemas']['ImageFiles']
    }
    /**
     * @description The images that were found, one page of them.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageResults: {
      /** @description The entries of this page. */
      data: components['schemas']['Image'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
      /** @description Names the search; a later order can tell it. */
      search_id: string
    }
    /**
     * @description One thing that is wrong.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Problem: {
      /** @description The vendor's word for the kind of problem. */
      code?: string
      /** @description Why the call failed, as a sentence for people. */
      message: string
      /** @description The place in the request that the problem is about. */
      path?: string
      /** @description The value that the request had at that place. */
      data?: string
      /** @description The ids of the assets that the problem is about. */
      items?: {
        [key: string]: unknown
      }[]
    }
    /**
     * @description Why a call failed. At least one of the members is there.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Failure: {
      /** @description Why the call failed, as a sentence for people. */
      message?: string
      /** @description What is wrong, one entry for each place in the request. */
      errors?: components['schemas']['Problem'][]
    }
    /**
     * @description Search words.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Suggestions: {
      /** @description The completed searches, the best one first. */
      data: string[]
    }
    /**
     * @description The images that were asked for by id.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageList: {
      /** @description The entries of this page. */
      data: components['schemas']['Image'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
      /** @description One entry for what was asked for and could not be found. */
      errors?: components['schemas']['Problem'][]
    }
    /**
     * @description A picture to search by.
     *
     *     Documented: Shutterstock API, reference of the vendor's JavaScript client, ImageCreateRequest, https://github.com/shutterstock/public-api-javascript-sdk/tree/master/docs
     */
    ImageUpload: {
      /**
       * @description A JPEG or PNG as base64, of at most 10 MB and 10,000 pixels each way.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, uploadImage, base64_image, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       *     `minLength` is assumed: No limit is named. An empty text is no picture.
       */
      base64_image: string
    }
    /**
     * @description The picture as it is known from now on.
     *
     *     Documented: Shutterstock API, reference of the vendor's JavaScript client, InlineResponse201, https://github.com/shutterstock/public-api-javascript-sdk/tree/master/docs
     */
    ImageUploaded: {
      /** @description The id to search by. */
      upload_id: string
    }
    /**
     * @description A file.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Link: {
      /** @description The address that the file can be fetched from. */
      url: string
    }
    /**
     * @description A file that can be licensed.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoSize: {
      /** @description How the size is called for people. */
      display_name?: string
      /** @description The file format. */
      format?: string
      /**
       * @description Width in pixels.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      width?: number
      /**
       * @description Height in pixels.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      height?: number
      /**
       * @description How many pictures a second the file has.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      fps?: number
      /**
       * @description Size of the file in bytes.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      file_size?: number
      /** @description Whether this size can be licensed. */
      is_licensable?: boolean
    }
    /**
     * @description The files. Only the full view has those that can be licensed.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
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
    /**
     * @description A clip.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Video: {
      /**
       * @description The id of the video, by which other calls name it.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
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
      /**
       * @description Width divided by height.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      aspect?: number
      /** @description Its headings; in the full view. */
      categories?: components['schemas']['Category'][]
      /** @description Whether the people shown have consented. */
      has_model_release?: boolean
      /** @description Whether the owners have consented. */
      has_property_release?: boolean
      /** @description Whether it may be used for editorial purposes only. */
      is_editorial?: boolean
      /**
       * @description Length in seconds.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      duration?: number
      assets?: components['schemas']['VideoFiles']
    }
    /**
     * @description The videos that were found, one page of them.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoResults: {
      /** @description The entries of this page. */
      data: components['schemas']['Video'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
      /** @description Names the search; a later order can tell it. */
      search_id: string
    }
    /**
     * @description Who licensed it.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    LicenseUser: {
      /** @description The name that the user logs in with. */
      username?: string
    }
    /**
     * @description The file that was licensed.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    LicensedFormat: {
      /** @description The size of the file in the word that orders use, such as `huge`. */
      size?: string
      /** @description The file format. */
      format?: string
    }
    /**
     * @description The asset that was licensed.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    LicensedAsset: {
      /**
       * @description The id of the asset that was licensed.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      format?: components['schemas']['LicensedFormat']
    }
    /**
     * @description A licence that was granted.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageLicense: {
      /**
       * @description The id of the licence, by which its file is fetched again.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      /** @description The kind of licence, such as `standard`. */
      license: string
      /** @description When the licence was taken. */
      download_time: string
      /** @description Whether the file can be fetched again. */
      is_downloadable?: boolean
      /** @description The subscription that was charged. */
      subscription_id?: string
      /** @description Texts of the customer, as they were sent. */
      metadata?: {
        [key: string]: unknown
      }
      user?: components['schemas']['LicenseUser']
      image: components['schemas']['LicensedAsset']
    }
    /**
     * @description Licences of images, one page of them.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageLicenses: {
      /** @description The entries of this page. */
      data: components['schemas']['ImageLicense'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
    }
    /**
     * @description Texts of the customer by name. The account says which names there are, four at most.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Metadata: {
      [key: string]: string
    }
    /**
     * @description An order for one licence.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageOrder: {
      /**
       * @description The id of the asset that is licensed.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      image_id: string
      /**
       * @description The id of the subscription that pays for the licence.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      subscription_id?: string
      /**
       * @description The size of the file that is licensed.
       * @enum {string}
       */
      size?: 'small' | 'medium' | 'huge' | 'vector'
      metadata?: components['schemas']['Metadata']
      /**
       * @description The id of the search that the asset was found by.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      search_id?: string
      /** @description Whether the customer knows that it is for editorial use only. */
      editorial_acknowledgement?: boolean
      /**
       * @description What the customer's own customer pays, for contracts that share revenue.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      price?: number
    }
    /**
     * @description The orders. Here always one.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageOrders: {
      /** @description The assets to license, one order for each. */
      images: components['schemas']['ImageOrder'][]
    }
    /**
     * @description A price in money. Only some contracts have one.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Price: {
      /**
       * @description The amount in the local currency.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      local_amount?: number
      /** @description ISO 4217 code of the currency. */
      local_currency?: string
    }
    /**
     * @description What became of an order. With `error` it was refused.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageLicenseResult: {
      /**
       * @description The id of the asset that is licensed.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      image_id: string
      /** @description The id of the licence that was taken. */
      license_id?: string
      /**
       * @description What the subscription was charged.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      allotment_charge?: number
      download?: components['schemas']['Link']
      price?: components['schemas']['Price']
      /** @description Why this asset was not licensed. Absent after a success. */
      error?: string
    }
    /**
     * @description What became of the orders.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageLicenseResults: {
      /**
       * @description What became of each order.
       *
       *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
       */
      data: components['schemas']['ImageLicenseResult'][]
      /** @description What is wrong with the orders that failed. */
      errors?: components['schemas']['Problem'][]
    }
    /**
     * @description Which file to fetch again.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    ImageRedownload: {
      /**
       * @description The size; by default the one that was licensed.
       * @enum {string}
       */
      size?: 'small' | 'medium' | 'huge' | 'supersize' | 'vector'
    }
    /**
     * @description An asset in a collection; told by id alone.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    CollectionItem: {
      /**
       * @description The id of the asset.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      /** @description The kind of asset. */
      media_type?: string
      /** @description When the asset was put into the collection. */
      added_time?: string
    }
    /**
     * @description A collection of the customer's own.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Collection: {
      /**
       * @description The id of the collection, by which other calls name it.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      /** @description How the customer called the collection. */
      name: string
      /**
       * @description How many assets the collection holds.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_item_count?: number
      /** @description When the collection was made. */
      created_time?: string
      /** @description When the collection was last changed. */
      updated_time?: string
      /** @description When assets were last added or removed. */
      items_updated_time?: string
      cover_item?: components['schemas']['CollectionItem']
      /** @description Lets others see it; on request. */
      share_code?: string
      /** @description A page for others; on request. */
      share_url?: string
    }
    /**
     * @description Some of the customer's collections, one page of them.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Collections: {
      /** @description The entries of this page. */
      data: components['schemas']['Collection'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
    }
    /**
     * @description How a collection is called.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    CollectionName: {
      /**
       * @description How the collection is to be called.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      name: string
    }
    /**
     * @description The new collection.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    CreatedCollection: {
      /**
       * @description The id of the new collection, by which other calls name it.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
    }
    /**
     * @description Assets of a collection, one page of them.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    CollectionItems: {
      /** @description The entries of this page. */
      data: components['schemas']['CollectionItem'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
    }
    /**
     * @description An asset to add, by id.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    NewItem: {
      /**
       * @description The id of the asset.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      /** @description The kind of asset. */
      media_type?: string
    }
    /**
     * @description Assets to add.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    NewItems: {
      /**
       * @description The assets to put into the collection, by their ids.
       *
       *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
       */
      items: components['schemas']['NewItem'][]
    }
    /**
     * @description The videos that were asked for by id.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoList: {
      /** @description The entries of this page. */
      data: components['schemas']['Video'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
      /** @description One entry for what was asked for and could not be found. */
      errors?: components['schemas']['Problem'][]
    }
    /**
     * @description A licence that was granted.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoLicense: {
      /**
       * @description The id of the licence, by which its file is fetched again.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      /** @description The kind of licence, such as `standard`. */
      license: string
      /** @description When the licence was taken. */
      download_time: string
      /** @description Whether the file can be fetched again. */
      is_downloadable?: boolean
      /** @description The subscription that was charged. */
      subscription_id?: string
      /** @description Texts of the customer, as they were sent. */
      metadata?: {
        [key: string]: unknown
      }
      user?: components['schemas']['LicenseUser']
      video: components['schemas']['LicensedAsset']
    }
    /**
     * @description Licences of videos, one page of them.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoLicenses: {
      /** @description The entries of this page. */
      data: components['schemas']['VideoLicense'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
    }
    /**
     * @description An order for one licence.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoOrder: {
      /**
       * @description The id of the asset that is licensed.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      video_id: string
      /**
       * @description The id of the subscription that pays for the licence.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      subscription_id?: string
      /**
       * @description The size of the file that is licensed.
       * @enum {string}
       */
      size?: 'web' | 'sd' | 'hd' | '4k'
      metadata?: components['schemas']['Metadata']
      /**
       * @description The id of the search that the asset was found by.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      search_id?: string
      /** @description Whether the customer knows that it is for editorial use only. */
      editorial_acknowledgement?: boolean
      /**
       * @description What the customer's own customer pays, for contracts that share revenue.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      price?: number
    }
    /**
     * @description The orders. Here always one.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoOrders: {
      /** @description The assets to license, one order for each. */
      videos: components['schemas']['VideoOrder'][]
    }
    /**
     * @description What became of an order. With `error` it was refused.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoLicenseResult: {
      /**
       * @description The id of the asset that is licensed.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      video_id: string
      /** @description The id of the licence that was taken. */
      license_id?: string
      /**
       * @description What the subscription was charged.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      allotment_charge?: number
      download?: components['schemas']['Link']
      price?: components['schemas']['Price']
      /** @description Why this asset was not licensed. Absent after a success. */
      error?: string
    }
    /**
     * @description What became of the orders.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoLicenseResults: {
      /**
       * @description What became of each order.
       *
       *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
       */
      data: components['schemas']['VideoLicenseResult'][]
      /** @description What is wrong with the orders that failed. */
      errors?: components['schemas']['Problem'][]
    }
    /**
     * @description Which file to fetch again.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    VideoRedownload: {
      /**
       * @description The size; by default the one that was licensed.
       * @enum {string}
       */
      size?: 'web' | 'sd' | 'hd' | '4k'
    }
    /**
     * @description An artist of the track.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Artist: {
      /** @description The name that the artist goes by. */
      name: string
    }
    /**
     * @description A file.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioFile: {
      /** @description The address that the file can be fetched from. */
      url?: string
      /**
       * @description Size of the file in bytes.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      file_size?: number
    }
    /**
     * @description The files.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioFiles: {
      preview_mp3?: components['schemas']['AudioFile']
      preview_ogg?: components['schemas']['AudioFile']
      waveform?: components['schemas']['AudioFile']
      album_art?: components['schemas']['AudioFile']
      clean_audio?: components['schemas']['AudioFile']
      original_audio?: components['schemas']['AudioFile']
    }
    /**
     * @description A track.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Audio: {
      /**
       * @description The id of the track, by which other calls name it.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
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
      /** @description The title of the track. */
      title?: string
      /** @description The artists of the track. */
      artists?: components['schemas']['Artist'][]
      /**
       * @description Length in seconds.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      duration?: number
      /**
       * @description Tempo in beats a minute.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      bpm?: number
      /** @description The genres of the track. */
      genres?: string[]
      /** @description The moods of the track. */
      moods?: string[]
      /** @description The instruments that are heard. */
      instruments?: string[]
      /** @description Whether the track has no singing. */
      is_instrumental?: boolean
      /** @description When the track was published. */
      published_time?: string
      /** @description When the track was last changed. */
      updated_time?: string
      assets?: components['schemas']['AudioFiles']
    }
    /**
     * @description The tracks that were found, one page of them.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioResults: {
      /** @description The entries of this page. */
      data: components['schemas']['Audio'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
      /** @description Names the search; a later order can tell it. */
      search_id: string
    }
    /**
     * @description The tracks that were asked for by id.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioList: {
      /** @description The entries of this page. */
      data: components['schemas']['Audio'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
      /** @description One entry for what was asked for and could not be found. */
      errors?: components['schemas']['Problem'][]
    }
    /**
     * @description A licence that was granted.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioLicense: {
      /**
       * @description The id of the licence, by which its file is fetched again.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      /** @description The kind of licence, such as `standard`. */
      license: string
      /** @description When the licence was taken. */
      download_time: string
      /** @description Whether the file can be fetched again. */
      is_downloadable?: boolean
      /** @description The subscription that was charged. */
      subscription_id?: string
      /** @description Texts of the customer, as they were sent. */
      metadata?: {
        [key: string]: unknown
      }
      user?: components['schemas']['LicenseUser']
      audio: components['schemas']['LicensedAsset']
    }
    /**
     * @description Licences of tracks, one page of them.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioLicenses: {
      /** @description The entries of this page. */
      data: components['schemas']['AudioLicense'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
      message?: string
    }
    /**
     * @description An order for one licence.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioOrder: {
      /**
       * @description The id of the asset that is licensed.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      audio_id: string
      /**
       * @description The kind of licence to take, such as `audio_platform`.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      license?: string
      /**
       * @description The id of the search that the asset was found by.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      search_id?: string
    }
    /**
     * @description The orders. Here always one.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioOrders: {
      /** @description The assets to license, one order for each. */
      audio: components['schemas']['AudioOrder'][]
    }
    /**
     * @description What became of an order. With `error` it was refused.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioLicenseResult: {
      /**
       * @description The id of the asset that is licensed.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      audio_id: string
      /** @description The id of the licence that was taken. */
      license_id?: string
      /**
       * @description What the subscription was charged.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      allotment_charge?: number
      download?: components['schemas']['Link']
      price?: components['schemas']['Price']
      /** @description Why this asset was not licensed. Absent after a success. */
      error?: string
    }
    /**
     * @description What became of the orders.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    AudioLicenseResults: {
      /**
       * @description What became of each order.
       *
       *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
       */
      data: components['schemas']['AudioLicenseResult'][]
      /** @description What is wrong with the orders that failed. */
      errors?: components['schemas']['Problem'][]
    }
    /**
     * @description A file that a subscription is for.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Format: {
      /** @description The kind of asset. */
      media_type?: string
      /** @description The word for the size, as orders have it. */
      size?: string
      /** @description The file format. */
      format?: string
      /**
       * @description The smallest measure in pixels.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      min_resolution?: number
    }
    /**
     * @description What may be downloaded in a period.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Allotment: {
      /**
       * @description How many downloads are left in the period.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      downloads_left?: number
      /**
       * @description How many downloads the subscription allows in the period.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      downloads_limit?: number
      /** @description When the period of the downloads began. */
      start_time?: string
      /** @description When the period ends and downloads are counted anew. */
      end_time?: string
    }
    /**
     * @description What an account may license, and under which licence.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Subscription: {
      /**
       * @description The id of the subscription, which an order names.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      /** @description The kind of licence that the subscription gives. */
      license?: string
      /** @description How the subscription is called for people. */
      description?: string
      /** @description The kind of asset that the subscription is for. */
      asset_type?: string
      /** @description The formats of files that the subscription is for. */
      formats?: components['schemas']['Format'][]
      allotment?: components['schemas']['Allotment']
      /** @description When the subscription ends. */
      expiration_time?: string
      price_per_download?: components['schemas']['Price']
    }
    /**
     * @description All subscriptions of the customer.
     *
     *     Documented: Shutterstock API, OpenAPI description 1.1.32, components, schemas, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
     */
    Subscriptions: {
      /** @description The entries of this page. */
      data: components['schemas']['Subscription'][]
      /** @description Which page of the results this is, counted from 1. */
      page?: number
      /**
       * @description How many entries a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      per_page?: number
      /**
       * @description How many entries all pages have together.
       *
       *     `minimum` is assumed: No limit is named. A count, a measure or an amount is not negative.
       */
      total_count?: number
      /** @description The vendor's remark on the response, for people. */
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
        /**
         * @description What to look for. `NOT` before a word excludes it.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter query, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        query?: string
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many assets a page of results has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
        /**
         * @description Language of query and texts.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter language, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
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
        /**
         * @description What the results are ordered by.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter sort, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        sort?: 'newest' | 'popular' | 'relevance' | 'random'
        /**
         * @description Only assets that were added on this day or later.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter added_date_start, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        added_date_start?: string
        /**
         * @description Added on this day or earlier.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter added_date_end, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        added_date_end?: string
        /**
         * @description Only of this category, by id or name.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter category, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        category?: string
        /**
         * @description Only by these contributors, by name or id.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter contributor, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        contributor?: string[]
        /**
         * @description Only what has one of these licences.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter license, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        license?: ('commercial' | 'editorial')[]
        /**
         * @description Whether a query for what is not safe is refused.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter keyword_safe_search, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        keyword_safe_search?: boolean
        /**
         * @description Whether what is for adults only is left out.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter safe, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        safe?: boolean
        /**
         * @description Whether the people shown have consented.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_model_released, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        people_model_released?: boolean
        /**
         * @description Only pictures that show people of this age.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_age, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
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
        /**
         * @description Ethnicity of the people shown.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_ethnicity, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
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
        /**
         * @description Only pictures that show people of this gender.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_gender, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        people_gender?: 'male' | 'female' | 'both'
        /**
         * @description Number of people shown; 4 means four or more.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_number, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        people_number?: number
        /** @description Whether the picture is wider than high, or higher than wide. */
        orientation?: 'horizontal' | 'vertical'
        /**
         * @description How it was made; any of these.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        image_type?: ('photo' | 'illustration' | 'vector')[]
        /**
         * @description A colour as six hexadecimal digits, or `grayscale`.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `pattern` is assumed: The form is told in words, and not as a pattern.
         */
        color?: string
        /**
         * @description Only pictures that are at least this wide, in pixels.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        width_from?: number
        /**
         * @description Only pictures that are at most this wide, in pixels.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        width_to?: number
        /**
         * @description Only pictures that are at least this high, in pixels.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        height_from?: number
        /**
         * @description Only pictures that are at most this high, in pixels.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        height_to?: number
        /**
         * @description Whose taste counts: an ISO 3166 code of a country.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        region?: string
        /** @description Whether the words are corrected. */
        spellcheck_query?: boolean
        /** @description Whether the words are a sentence that a language model reads. The vendor asks for an industry and an objective beside it, `ai_industry` and `ai_objective`, which are left out here. */
        ai_search?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of images.
       *
       *     Documented: searchImages, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The beginning of a search, which is to be completed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        query: string
        /** @description How many suggestions the response has, at most. */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The words.
       *
       *     Documented: getImageSuggestions, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Suggestions']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's ids, one parameter for each.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        id: string[]
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The images.
       *
       *     Documented: getImageList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageList']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
        /**
         * @description Language of query and texts.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter language, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The image.
       *
       *     Documented: getImage, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Image']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many assets a page of results has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
        /**
         * @description Language of query and texts.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter language, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of images.
       *
       *     Documented: listSimilarImages, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
  createImageUpload: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ImageUpload']
      }
    }
    responses: {
      /**
       * @description The picture was taken.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, uploadImage, responses, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageUploaded']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The picture has too many bytes.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, uploadImage, responses, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      413: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The picture is neither JPEG nor PNG.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, uploadImage, responses, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      415: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
  searchImagesByImage: {
    parameters: {
      query: {
        /**
         * @description The id of the picture that was handed in.
         *
         *     Documented: ComputerVisionApi, getSimilarImages, asset_id
         *     Documented: Shutterstock API, reference of the vendor's JavaScript client, https://github.com/shutterstock/public-api-javascript-sdk/tree/master/docs
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        asset_id: string
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many assets a page of results has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of images.
       *
       *     Documented: ComputerVisionApi, getSimilarImages, return type
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Assumed: The documents do not say what follows an id that is unknown.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
  searchVideosByImage: {
    parameters: {
      query: {
        /**
         * @description The id of the picture that was handed in.
         *
         *     Documented: ComputerVisionApi, getSimilarVideos, asset_id
         *     Documented: Shutterstock API, reference of the vendor's JavaScript client, https://github.com/shutterstock/public-api-javascript-sdk/tree/master/docs
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        asset_id: string
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many assets a page of results has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of videos.
       *
       *     Documented: ComputerVisionApi, getSimilarVideos, return type
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Assumed: The documents do not say what follows an id that is unknown.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description Only licences of this asset.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        image_id?: string
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many licences a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description Whether the newest licences come first, or the oldest.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter sort, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        sort?: 'newest' | 'oldest'
        /**
         * @description Only licences that the user of this name has taken.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter username, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        username?: string
        /**
         * @description Licensed at this time or later.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter start_date, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        start_date?: string
        /**
         * @description Licensed at this time or earlier.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter end_date, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        end_date?: string
        /**
         * @description Only licences of this kind.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description A page of licences.
       *
       *     Documented: getImageLicenseList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageLicenses']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
      /**
       * @description What became of the order.
       *
       *     Documented: licenseImages, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImageLicenseResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description Where the licensed file can be fetched.
       *
       *     Documented: downloadImage, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many entries a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
       * @description A page of collections.
       *
       *     Documented: getImageCollectionList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collections']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
      /**
       * @description The new collection.
       *
       *     Documented: createImageCollection, responses
       */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedCollection']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The collection.
       *
       *     Documented: getImageCollection, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collection']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description It is done.
       *
       *     Documented: renameImageCollection, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description It is done.
       *
       *     Documented: deleteImageCollection, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many entries a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
      }
      header?: never
      path: {
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of assets.
       *
       *     Documented: getImageCollectionItems, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CollectionItems']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description It is done.
       *
       *     Documented: addImageCollectionItems, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The ids of the assets to take out of the collection.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        item_id: string[]
      }
      header?: never
      path: {
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description It is done.
       *
       *     Documented: deleteImageCollectionItems, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description What to look for. `NOT` before a word excludes it.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter query, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        query?: string
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many assets a page of results has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
        /**
         * @description Language of query and texts.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter language, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
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
        /**
         * @description What the results are ordered by.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter sort, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        sort?: 'newest' | 'popular' | 'relevance' | 'random'
        /**
         * @description Only assets that were added on this day or later.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter added_date_start, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        added_date_start?: string
        /**
         * @description Added on this day or earlier.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter added_date_end, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        added_date_end?: string
        /**
         * @description Only of this category, by id or name.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter category, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        category?: string
        /**
         * @description Only by these contributors, by name or id.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter contributor, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        contributor?: string[]
        /**
         * @description Only what has one of these licences.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter license, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        license?: ('commercial' | 'editorial')[]
        /**
         * @description Whether a query for what is not safe is refused.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter keyword_safe_search, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        keyword_safe_search?: boolean
        /**
         * @description Whether what is for adults only is left out.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter safe, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        safe?: boolean
        /**
         * @description Whether the people shown have consented.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_model_released, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        people_model_released?: boolean
        /**
         * @description Only pictures that show people of this age.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_age, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
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
        /**
         * @description Ethnicity of the people shown.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_ethnicity, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
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
        /**
         * @description Only pictures that show people of this gender.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_gender, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        people_gender?: 'male' | 'female' | 'both'
        /**
         * @description Number of people shown; 4 means four or more.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter people_number, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        people_number?: number
        /**
         * @description Only clips or tracks that last at least so many seconds.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter duration_from, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        duration_from?: number
        /**
         * @description Only clips or tracks that last at most so many seconds.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter duration_to, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        duration_to?: number
        /** @description Only clips that are offered in this resolution. */
        resolution?: '4k' | 'standard_definition' | 'high_definition'
        /** @description Width to height of the clip: `43` is 4 to 3, `169` is 16 to 9. */
        aspect_ratio?: '43' | '169' | 'nonstandard'
        /**
         * @description Only clips with at least so many pictures a second.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        fps_from?: number
        /**
         * @description Only clips with at most so many pictures a second.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        fps_to?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of videos.
       *
       *     Documented: searchVideos, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's ids, one parameter for each.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        id: string[]
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The videos.
       *
       *     Documented: getVideoList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoList']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
        /**
         * @description Language of query and texts.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter language, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The video.
       *
       *     Documented: getVideo, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Video']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many assets a page of results has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
        /**
         * @description Language of query and texts.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter language, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of videos.
       *
       *     Documented: findSimilarVideos, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description Only licences of this asset.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        video_id?: string
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many licences a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description Whether the newest licences come first, or the oldest.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter sort, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        sort?: 'newest' | 'oldest'
        /**
         * @description Only licences that the user of this name has taken.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter username, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        username?: string
        /**
         * @description Licensed at this time or later.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter start_date, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        start_date?: string
        /**
         * @description Licensed at this time or earlier.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter end_date, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        end_date?: string
        /**
         * @description Only licences of this kind.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description A page of licences.
       *
       *     Documented: getVideoLicenseList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoLicenses']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
      /**
       * @description What became of the order.
       *
       *     Documented: licenseVideos, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VideoLicenseResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description Where the licensed file can be fetched.
       *
       *     Documented: downloadVideos, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many entries a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
       * @description A page of collections.
       *
       *     Documented: getVideoCollectionList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collections']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
      /**
       * @description The new collection.
       *
       *     Documented: createVideoCollection, responses
       */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedCollection']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The collection.
       *
       *     Documented: getVideoCollection, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collection']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description It is done.
       *
       *     Documented: renameVideoCollection, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description It is done.
       *
       *     Documented: deleteVideoCollection, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many entries a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
      }
      header?: never
      path: {
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of assets.
       *
       *     Documented: getVideoCollectionItems, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CollectionItems']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description It is done.
       *
       *     Documented: addVideoCollectionItems, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The ids of the assets to take out of the collection.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        item_id: string[]
      }
      header?: never
      path: {
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description It is done.
       *
       *     Documented: deleteVideoCollectionItems, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description What to look for. Whether `NOT` before a word excludes it is not said for tracks.
         *
         *     Documented: searchTracks, query (The parameter of images and videos speaks of NOT; this one does not.)
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        query?: string
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many assets a page of results has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
        /**
         * @description Only clips or tracks that last at least so many seconds.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter duration_from, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        duration_from?: number
        /**
         * @description Only clips or tracks that last at most so many seconds.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter duration_to, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        duration_to?: number
        /**
         * @description Only tracks by any of these artists.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        artists?: string[]
        /**
         * @description Kinds of music; any of these.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        genre?: string[]
        /**
         * @description Only tracks with any of these moods.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        moods?: string[]
        /**
         * @description What is played; any of these.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        instruments?: string[]
        /** @description Only tracks without singing, or only those with it. */
        is_instrumental?: boolean
        /**
         * @description Only tracks with at least so many beats a minute.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        bpm_from?: number
        /**
         * @description Only tracks with at most so many beats a minute.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minimum` is assumed: No limit is named. A measure is not negative.
         */
        bpm_to?: number
        /** @description What the results are ordered by. */
        sort?: 'score' | 'ranking_all' | 'artist' | 'title' | 'bpm' | 'freshness' | 'duration'
        /** @description Whether the order is ascending or descending. */
        sort_order?: 'asc' | 'desc'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of tracks.
       *
       *     Documented: searchTracks, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AudioResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's ids, one parameter for each.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        id: string[]
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The tracks.
       *
       *     Documented: getTrackList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AudioList']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description How much is told of each asset. Only `full` has keywords, categories and dates.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter view, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        view?: 'minimal' | 'full'
      }
      header?: never
      path: {
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The track.
       *
       *     Documented: getTrack, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Audio']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description Only licences of this asset.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        audio_id?: string
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many licences a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
        /**
         * @description Whether the newest licences come first, or the oldest.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter sort, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        sort?: 'newest' | 'oldest'
        /**
         * @description Only licences that the user of this name has taken.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter username, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        username?: string
        /**
         * @description Licensed at this time or later.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter start_date, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        start_date?: string
        /**
         * @description Licensed at this time or earlier.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter end_date, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        end_date?: string
        /**
         * @description Only licences of this kind.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description A page of licences.
       *
       *     Documented: getTrackLicenseList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AudioLicenses']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
      /**
       * @description What became of the order.
       *
       *     Documented: licenseTrack, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AudioLicenseResults']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description Where the licensed file can be fetched.
       *
       *     Documented: downloadTracks, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many entries a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
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
       * @description A page of collections.
       *
       *     Documented: getTrackCollectionList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collections']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
      /**
       * @description The new collection.
       *
       *     Documented: createTrackCollection, responses
       */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedCollection']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The collection.
       *
       *     Documented: getTrackCollection, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Collection']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description It is done.
       *
       *     Documented: renameTrackCollection, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description It is done.
       *
       *     Documented: deleteTrackCollection, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The page to answer, counted from 1.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        page?: number
        /**
         * @description How many entries a page has, at most.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter per_page, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         */
        per_page?: number
      }
      header?: never
      path: {
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of assets.
       *
       *     Documented: getTrackCollectionItems, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CollectionItems']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
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
      /**
       * @description It is done.
       *
       *     Documented: addTrackCollectionItems, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
        /**
         * @description The ids of the assets to take out of the collection.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        item_id: string[]
      }
      header?: never
      path: {
        /**
         * @description The vendor's id of what is asked for or changed.
         *
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, parameter id, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     Documented: Shutterstock API, OpenAPI description 1.1.32, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description It is done.
       *
       *     Documented: deleteTrackCollectionItems, responses
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description There is no such thing.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
      /**
       * @description The subscriptions.
       *
       *     Documented: getUserSubscriptionList, responses
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Subscriptions']
        }
      }
      /**
       * @description A value makes no sense.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Credentials are missing or wrong.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The account or the plan of the application does not include it.
       *
       *     Documented: Shutterstock API, OpenAPI description 1.1.32, responses of the operations, https://github.com/APIs-guru/openapi-directory/blob/main/APIs/shutterstock.com/1.1.32/openapi.yaml
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The application calls too often.
       *
       *     Documented: API conventions, https://developers.shutterstock.com/content/api-conventions (A limit for each application and second.)
       */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Shutterstock itself failed.
       *
       *     Assumed: No status of 5xx is named. Any server can fail.
       */
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
