// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/v1/images': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches images.
     * @description Finds images by a keyword and, within what that finds, by the names of their creators. Without a keyword it lists popular images.
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
  '/v1/favorite-images': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists a user's favorite images.
     * @description The images that the user marked, each with its place in the user's order. The table of the document leaves out `ordering` and `image`, which its example has; the example counts.
     */
    get: operations['listFavorites']
    /**
     * Changes the order of a user's favorites.
     * @description Gives favorites new places in the user's order. The document calls both members of an item optional, which without either would say nothing; both are required here.
     */
    put: operations['reorderFavorites']
    /**
     * Adds images to a user's favorites.
     * @description Marks images as favorites of the user. That a favorite which is added again stays one, so that the call may be repeated, is assumed; and so is the answer, which the document does not show.
     */
    post: operations['addFavorites']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/favorite-images/{contentId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Removes an image from a user's favorites.
     * @description Takes one image out of the favorites of the user. The answer is not documented; that what is no favorite is not found is assumed.
     */
    delete: operations['removeFavorite']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/recent-images': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what a user used lately.
     * @description The images whose use was reported for the user, the latest first (assumed). Nothing says whether there is another page: one that is not full is the last.
     */
    get: operations['listRecents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/recent-images/{recentId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Removes an entry from a user's recents.
     * @description Takes one entry out of the recents of the user. The answer is not documented; that an entry which is not there is not found is assumed.
     */
    delete: operations['removeRecent']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/images/{contentId}/streamingUrl': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets a URL that shows an image without watermark.
     * @description The URL works for 24 hours. A service that goes on using the image has to ask again, or to keep a copy.
     */
    get: operations['getStreamingUrl']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/feedbacks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reports that a user used an image.
     * @description Called by the URL that the image carries in `feedbacks.onUsed`, exactly as it stands there. Adds the image to the recents of the user for whom it was listed: a GET with an effect, which is not to be repeated blindly. The answer is not documented.
     */
    get: operations['reportUsage']
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
    /** @description Whether there is a page after this one. */
    HasNext: boolean | null
    /** @description An identifier. A number may stand for it, as the documents' own example has it. */
    Id: string | number
    /** @description Text for people, possibly empty. */
    Text: string | null
    /** @description Where something lies. Possibly empty. */
    Url: string | null
    /** @description Who made an image. */
    Creator: {
      name?: components['schemas']['Text']
      profileUrl?: components['schemas']['Url']
    } | null
    /** @description A length in pixels. */
    Pixels: number | string | null
    /** @description One file that shows an image. */
    Picture: {
      url?: components['schemas']['Url']
      width?: components['schemas']['Pixels']
      height?: components['schemas']['Pixels']
    } | null
    /** @description An amount of money, as a number or a decimal string. */
    Amount: number | string | null
    /** @description One way to license an image, and what it costs. */
    SalesPolicy: {
      /** @description The kind of licence, such as `OGQ-IMAGE-SR`. */
      policyCode: string
      /** @description What the service pays to the vendor. */
      priceOfSupply?: components['schemas']['Amount']
      /** @description What the vendor recommends to ask of consumers. */
      recommendedPrice?: components['schemas']['Amount']
      /** @description The currency of both prices, such as `KRW`. */
      currency?: string | null
    }
    /** @description An image as every list has it. */
    Image: {
      contentId: components['schemas']['Id']
      title?: components['schemas']['Text']
      description?: components['schemas']['Text']
      creator?: components['schemas']['Creator']
      /** @description The files that show the image. */
      images?: {
        /** @description For lists. */
        thumbnail?: components['schemas']['Picture']
        /** @description For web and app. */
        web?: components['schemas']['Picture']
      } | null
      /** @description What to call when something happens to the image. */
      feedbacks?: {
        /** @description To be called when the image is used. */
        onUsed?: components['schemas']['Url']
      } | null
      /** @description How the image can be licensed. */
      salesPolicies?: components['schemas']['SalesPolicy'][] | null
    }
    /** @description A page of images. */
    ImagePage: {
      hasNext?: components['schemas']['HasNext']
      /** @description The images. */
      elements: components['schemas']['Image'][]
    }
    /** @description A page of images, when the call succeeded. */
    ImagesAnswer: {
      /** @constant */
      code: 20000
      data: components['schemas']['ImagePage']
    }
    /** @description What the vendor answers when a call fails (assumed). */
    Failure: {
      /** @description The kind of failure; anything but 20000. */
      code: number | string
      /** @description The reason, for people. */
      message?: string | null
    }
    /** @description A favorite image with its place in the user's order. */
    Favorite: {
      /** @description The place in the user's order, counted from 0. */
      ordering: number | string
      image: components['schemas']['Image']
    }
    /** @description A page of favorites. */
    FavoritePage: {
      hasNext?: components['schemas']['HasNext']
      /** @description The favorites. */
      elements: components['schemas']['Favorite'][]
    }
    /** @description A page of favorites, when the call succeeded. */
    FavoritesAnswer: {
      /** @constant */
      code: 20000
      data: components['schemas']['FavoritePage']
    }
    /** @description Which favorites go where. */
    ReorderFavoritesRequest: {
      /** @description The favorites with their new places. */
      favoriteItems: {
        /** @description The favorite. */
        contentId: string
        /** @description Its new place in the user's order. */
        ordering: number
      }[]
    }
    /** @description What the vendor answers when it did what it was told (assumed). */
    Done: {
      /** @constant */
      code: 20000
    }
    /** @description Which images to add. */
    AddFavoritesRequest: {
      /** @description The images, by id. No maximum is documented. */
      contentIds: string[]
    }
    /** @description An image that a user used. */
    Recent: {
      /** @description The entry's own id. A string by the document's table, a number in its example. */
      recentId: components['schemas']['Id']
      /** @description The example alone has it; what it names is not said. */
      usedItemId?: string | number | null
      image: components['schemas']['Image']
    }
    /** @description A page of recents. */
    RecentPage: {
      /** @description The recents. */
      elements: components['schemas']['Recent'][]
    }
    /** @description A page of recents, when the call succeeded. */
    RecentsAnswer: {
      /** @constant */
      code: 20000
      data: components['schemas']['RecentPage']
    }
    /** @description Where an image can be seen for 24 hours. */
    StreamingUrl: {
      /** @description The URL of the image without watermark. */
      imageUrl: string
    }
    /** @description A streaming URL, when the call succeeded. */
    StreamingUrlAnswer: {
      /** @constant */
      code: 20000
      data: components['schemas']['StreamingUrl']
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
      query: {
        /** @description The user for whom the call is made, by the service's own id, unique within the service. */
        userId: string
        /** @description Items a page, at most 100. */
        pageSize?: number
        /** @description The page to answer, counted from 0; the first when absent. */
        page?: number
        /** @description The keyword to look for; popular images when absent. */
        keyword?: string
        /** @description Only images of creators with these names; the key is repeated, once a name. */
        creatorNames?: string[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The images or, told apart by `code`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['ImagesAnswer']
            | components['schemas']['Failure']
        }
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
  listFavorites: {
    parameters: {
      query: {
        /** @description The user for whom the call is made, by the service's own id, unique within the service. */
        userId: string
        /** @description Items a page, at most 100. */
        pageSize?: number
        /** @description The page to answer, counted from 0; the first when absent. */
        page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The favorites or, told apart by `code`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['FavoritesAnswer']
            | components['schemas']['Failure']
        }
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
  reorderFavorites: {
    parameters: {
      query: {
        /** @description The user for whom the call is made, by the service's own id, unique within the service. */
        userId: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ReorderFavoritesRequest']
      }
    }
    responses: {
      /** @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer). */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /** @description It was done (assumed; the documents show no answer). */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Nothing has that id (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
  addFavorites: {
    parameters: {
      query: {
        /** @description The user for whom the call is made, by the service's own id, unique within the service. */
        userId: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddFavoritesRequest']
      }
    }
    responses: {
      /** @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer). */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /** @description It was done (assumed; the documents show no answer). */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Nothing has that id (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
  removeFavorite: {
    parameters: {
      query: {
        /** @description The user for whom the call is made, by the service's own id, unique within the service. */
        userId: string
      }
      header?: never
      path: {
        /** @description The image. Slashes in an id are encoded; an id made of dots alone would name another path. */
        contentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer). */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /** @description It was done (assumed; the documents show no answer). */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Nothing has that id (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
  listRecents: {
    parameters: {
      query: {
        /** @description The user for whom the call is made, by the service's own id, unique within the service. */
        userId: string
        /** @description Items a page, at most 100. */
        pageSize?: number
        /** @description The page to answer, counted from 0; the first when absent. */
        page?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The recents or, told apart by `code`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['RecentsAnswer']
            | components['schemas']['Failure']
        }
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
  removeRecent: {
    parameters: {
      query: {
        /** @description The user for whom the call is made, by the service's own id, unique within the service. */
        userId: string
      }
      header?: never
      path: {
        /** @description The entry, by its own id and not by that of its image. */
        recentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer). */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /** @description It was done (assumed; the documents show no answer). */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Nothing has that id (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
  getStreamingUrl: {
    parameters: {
      query: {
        /** @description The user for whom the call is made, by the service's own id, unique within the service. */
        userId: string
        /** @description How the streaming is licensed, such as `OGQ-IMAGE-SR`: one of the image's `salesPolicies`. What holds when it is absent is not said. */
        policyCode?: string
      }
      header?: never
      path: {
        /** @description The image. Slashes in an id are encoded; an id made of dots alone would name another path. */
        contentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The URL or, told apart by `code`, a failure. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['StreamingUrlAnswer']
            | components['schemas']['Failure']
        }
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Nothing has that id (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
  reportUsage: {
    parameters: {
      query?: {
        /** @description Whatever the image's URL carries; the vendor's own affair. */
        feedback?: {
          [key: string]: string
        }
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer). */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /** @description It was done (assumed; the documents show no answer). */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Nothing has that id (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The service made more calls than it may (assumed). */
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
}
