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
     *
     *     Documented, with assumed parts: OGQ share model: image API, Image Search, https://developers.ogq.me/project/share/image
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
     *
     *     Documented, with assumed parts: OGQ share model: image API, Search "Favorites Image", https://developers.ogq.me/project/share/image
     */
    get: operations['listFavorites']
    /**
     * Changes the order of a user's favorites.
     * @description Gives favorites new places in the user's order. The document calls both members of an item optional, which without either would say nothing; both are required here.
     *
     *     Documented, with assumed parts: OGQ share model: image API, change the order in "Favorites Images", https://developers.ogq.me/project/share/image
     */
    put: operations['reorderFavorites']
    /**
     * Adds images to a user's favorites.
     * @description Marks images as favorites of the user. That a favorite which is added again stays one, so that the call may be repeated, is assumed; and so is the answer, which the document does not show.
     *
     *     Documented, with assumed parts: OGQ share model: image API, Add the feature of "Favorites Image", https://developers.ogq.me/project/share/image
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
     *
     *     Documented, with assumed parts: OGQ share model: image API, Delete "Favorite Image", https://developers.ogq.me/project/share/image
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
     *
     *     Documented, with assumed parts: OGQ share model: image API, Search "Recent Images", https://developers.ogq.me/project/share/image
     *     `description` is assumed: The order and the end of the list are not documented.
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
     *
     *     Documented, with assumed parts: OGQ share model: image API, Delete "Recent Images", https://developers.ogq.me/project/share/image
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
     *
     *     Documented, with assumed parts: OGQ share model: image API, Image Streaming, https://developers.ogq.me/project/share/image
     *     `x-billable` is assumed: The vendor counts its share by the sales that are reported with reportSale. No page says that this call is charged.
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
     * @description Called by the URL that the image carries in `feedbacks.onUsed`, exactly as it stands there. Adds the image to the recents of the user for whom it was listed: a GET with an effect, which is not to be repeated blindly. The answer is not documented, nor whether a service has to report each use. A sale is reported with `reportSale` instead.
     *
     *     Documented, with assumed parts: OGQ share model: image API, Feedback API, https://developers.ogq.me/project/share/image (The text speaks of a sticker. By the table of images, the URL is on the image itself.)
     *     `x-billable` is assumed: The vendor counts its share by the sales that are reported with reportSale. No page says that this call is charged.
     *     `x-retry-safety` is assumed: The call has an effect though it is a GET.
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
  '/v1/ptn/customer-transactions/payments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Reports that the service sold an image to a user.
     * @description **Must be called whenever a user has bought**: by these reports the vendor's share is counted. The answer is not documented, nor a way to take a report back, nor what a second report with the same `orderNo` does. So a report is never repeated. Whether the vendor has it shows in `listPurchases`.
     *
     *     Documented, with assumed parts: OGQ share model: payments, https://developers.ogq.me/project/share/payments
     */
    post: operations['reportSale']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/customer-purchases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what a user bought.
     * @description The images and stickers that the service reported as sold to the user, with the service's own order numbers. Their order, and how soon a report shows here, is not documented.
     *
     *     Documented, with assumed parts: OGQ share model: purchases of a user, https://developers.ogq.me/project/share/customer
     */
    get: operations['listPurchases']
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
     * @description Whether there is a page after this one.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `type` is assumed: The tables say boolean. null is taken as well.
     */
    HasNext: boolean | null
    /**
     * @description An identifier. A number may stand for it, as the documents' own example has it.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image (The tables say String, and an example has the number 0.)
     *     `minLength` is assumed: An empty id would name nothing.
     *     `minimum` is assumed: No negative id is shown.
     *     `maximum` is assumed: Beyond it JSON numbers lose digits.
     */
    Id: string | number
    /**
     * @description Text for people, possibly empty.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `type` is assumed: The tables say String. null is taken as well.
     */
    Text: string | null
    /**
     * @description Where something lies. Possibly empty.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `type` is assumed: The tables say String. null is taken as well.
     */
    Url: string | null
    /**
     * @description Who made an image.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `type` is assumed: The table says object. null is taken as well.
     */
    Creator: {
      /** @description The creator's name. */
      name?: components['schemas']['Text']
      /** @description The picture of the creator's profile. */
      profileUrl?: components['schemas']['Url']
    } | null
    /**
     * @description A length in pixels.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `type` is assumed: The tables say number. Text and null are taken as well.
     *     `minimum` is assumed: No picture has a negative length.
     *     `pattern` is assumed: Text is taken where it is a number.
     */
    Pixels: number | string | null
    /**
     * @description One file that shows an image.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `type` is assumed: The table says object. null is taken as well.
     */
    Picture: {
      /** @description The file. */
      url?: components['schemas']['Url']
      /** @description Its width in pixels. */
      width?: components['schemas']['Pixels']
      /** @description Its height in pixels. */
      height?: components['schemas']['Pixels']
    } | null
    /**
     * @description An amount of money, as a number or a decimal string.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `type` is assumed: The tables say number. Text and null are taken as well.
     *     `minimum` is assumed: No price is negative.
     *     `pattern` is assumed: Text is taken where it is a number.
     */
    Amount: number | string | null
    /**
     * @description One way to license an image, and what it costs.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `required` is assumed: A policy without its code could not be named.
     */
    SalesPolicy: {
      /**
       * @description The kind of licence, such as `OGQ-IMAGE-SR`. No list of them is published.
       *
       *     `minLength` is assumed: An empty code names no policy.
       *     `required` is assumed: A policy without its code could not be named.
       */
      policyCode: string
      /** @description What the service pays to the vendor. */
      priceOfSupply?: components['schemas']['Amount']
      /** @description What the vendor recommends to ask of consumers. */
      recommendedPrice?: components['schemas']['Amount']
      /** @description The currency of both prices, such as `KRW`. */
      currency?: string | null
    }
    /**
     * @description An image as every list has it.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `required` is assumed: The tables do not say what is always there. An image without its id could not be named.
     */
    Image: {
      /** @description The image's id. */
      contentId: components['schemas']['Id']
      /** @description The image's title. */
      title?: components['schemas']['Text']
      /** @description What the image shows. */
      description?: components['schemas']['Text']
      /** @description Who made it. */
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
        /** @description To be called when the image is used. Stickers have it on each item instead. */
        onUsed?: components['schemas']['Url']
      } | null
      /**
       * @description How the image can be licensed. Absent in the model by monthly users.
       *
       *     Documented: The same page of the model by monthly users does not have it.
       *     `type` is assumed: The table says list. null is taken as well.
       */
      salesPolicies?: components['schemas']['SalesPolicy'][] | null
    }
    /**
     * @description A page of images.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `required` is assumed: A page without its list could not be read.
     */
    ImagePage: {
      /** @description Whether there is a page after this one. */
      hasNext?: components['schemas']['HasNext']
      /**
       * @description The images.
       *
       *     Documented: A list by the example.
       */
      elements: components['schemas']['Image'][]
    }
    /**
     * @description A page of images, when the call succeeded.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     */
    ImagesAnswer: {
      /**
       * @description Success.
       * @constant
       */
      code: 20000
      /** @description Which page this is, and how many there are. */
      data: components['schemas']['ImagePage']
    }
    /**
     * @description What the vendor answers when a call fails (assumed).
     *
     *     Assumed: The pages show no failure and no code but 20000. A public client takes 200 and a body without a code for successes, too.
     */
    Failure: {
      /**
       * @description The kind of failure; anything but 20000.
       *
       *     Assumed.
       */
      code: number | string
      /**
       * @description The reason, for people.
       *
       *     Assumed.
       */
      message?: string | null
    }
    /**
     * @description A favorite image with its place in the user's order.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image (The table leaves out both members, which the example has.)
     *     `required` is assumed: An entry without either could not be used.
     */
    Favorite: {
      /**
       * @description The place in the user's order, counted from 0.
       *
       *     `type` is assumed: The example has a number. Text is taken as well.
       *     `pattern` is assumed: Text is taken where it is a whole number.
       *     `minimum` is assumed: The example begins at 0.
       *     `maximum` is assumed: Beyond it JSON numbers lose digits.
       */
      ordering: number | string
      /** @description The image that the user marked. */
      image: components['schemas']['Image']
    }
    /**
     * @description A page of favorites.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `required` is assumed: A page without its list could not be read.
     */
    FavoritePage: {
      /** @description Whether there is a page after this one. */
      hasNext?: components['schemas']['HasNext']
      /** @description The favorites. */
      elements: components['schemas']['Favorite'][]
    }
    /**
     * @description A page of favorites, when the call succeeded.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     */
    FavoritesAnswer: {
      /**
       * @description Success.
       * @constant
       */
      code: 20000
      /** @description Which page this is, and how many there are. */
      data: components['schemas']['FavoritePage']
    }
    /**
     * @description Which favorites go where.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     */
    ReorderFavoritesRequest: {
      /**
       * @description The favorites with their new places.
       *
       *     `minItems` is assumed: A call that moves nothing would do nothing.
       */
      favoriteItems: {
        /**
         * @description The favorite.
         *
         *     `minLength` is assumed: An empty id would name nothing.
         *     `required` is assumed: Without it an item would name no favorite.
         */
        contentId: string
        /**
         * @description Its new place in the user's order.
         *
         *     `minimum` is assumed: The example of the list begins at 0.
         *     `required` is assumed: Without it an item would name no place.
         */
        ordering: number
      }[]
    }
    /**
     * @description What the vendor answers when it did what it was told (assumed).
     *
     *     Assumed: The documents show no answer of these operations. The envelope is that of the others.
     */
    Done: {
      /**
       * @description Success.
       *
       *     Assumed.
       * @constant
       */
      code: 20000
    }
    /**
     * @description Which images to add.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     */
    AddFavoritesRequest: {
      /**
       * @description The images, by id. No maximum is documented.
       *
       *     `minItems` is assumed: A call that adds nothing would do nothing.
       */
      contentIds: string[]
    }
    /**
     * @description An image that a user used.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `required` is assumed: An entry without either could not be used.
     */
    Recent: {
      /** @description The entry's own id. A string by the document's table, a number in its example. */
      recentId: components['schemas']['Id']
      /**
       * @description The example alone has it; what it names is not said.
       *
       *     `type` is assumed: The example has text. Numbers and null are taken as well.
       */
      usedItemId?: string | number | null
      /** @description The image that was used. */
      image: components['schemas']['Image']
    }
    /**
     * @description A page of recents.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `required` is assumed: A page without its list could not be read.
     */
    RecentPage: {
      /** @description The recents. */
      elements: components['schemas']['Recent'][]
    }
    /**
     * @description A page of recents, when the call succeeded.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     */
    RecentsAnswer: {
      /**
       * @description Success.
       * @constant
       */
      code: 20000
      /** @description Which page this is, and how many there are. */
      data: components['schemas']['RecentPage']
    }
    /**
     * @description Where an image can be seen for 24 hours.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     *     `required` is assumed: An answer without the URL would be of no use.
     */
    StreamingUrl: {
      /**
       * @description The URL of the image without watermark.
       *
       *     `pattern` is assumed: Only http and https lead to a picture.
       */
      imageUrl: string
    }
    /**
     * @description A streaming URL, when the call succeeded.
     *
     *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
     */
    StreamingUrlAnswer: {
      /**
       * @description Success.
       * @constant
       */
      code: 20000
      /** @description Where the image can be shown from. */
      data: components['schemas']['StreamingUrl']
    }
    /**
     * @description What the service sold to one of its users.
     *
     *     Documented: OGQ share model: payments, request body, https://developers.ogq.me/project/share/payments
     */
    SaleReport: {
      /**
       * @description The image that was sold.
       *
       *     Documented: request body
       *     `minLength` is assumed: An empty text would say nothing.
       */
      contentId: string
      /**
       * @description What was sold, an image or a sticker.
       * @enum {string}
       */
      contentType: 'IMAGE' | 'STICKER'
      /**
       * @description What the user paid, in Korean won.
       *
       *     Documented: request body
       *     `minimum` is assumed: No price is negative.
       */
      krwPrice: number
      /**
       * @description The service's own number of the order. What a second report with the same number does is not documented.
       *
       *     Documented: request body
       *     `minLength` is assumed: An empty text would say nothing.
       */
      orderNo: string
      /**
       * @description The sales policy under which it was sold: `OGQ-IMAGE-SR` of images, `OGQ-STICKER-SR` of stickers. No list is published.
       *
       *     Documented: request body
       *     `minLength` is assumed: An empty text would say nothing.
       */
      policyCode: string
      /**
       * @description When the user paid, in milliseconds since 1970 (assumed).
       *
       *     Documented: request body
       *     `type` is assumed: The page has a number in its example and does not state the unit. Whole milliseconds since 1970 are assumed, which is how JSON APIs mostly write times as numbers.
       *     `minimum` is assumed: Nobody sold anything before 1970.
       */
      transactedAt: number
      /**
       * @description The user who paid, by the service's own id.
       *
       *     Documented: request body
       *     `minLength` is assumed: An empty text would say nothing.
       */
      userId: string
      /**
       * @description The user's name.
       *
       *     Documented: request body
       *     `minLength` is assumed: An empty text would say nothing.
       */
      username?: string
    }
    /**
     * @description What a user bought, as the service reported it.
     *
     *     Documented: OGQ share model: purchases of a user, response, https://developers.ogq.me/project/share/customer
     *     `required` is assumed: The page does not say what is always there. Without both, nobody could tell what was bought.
     */
    Purchase: {
      /** @description What was bought. */
      contentId: components['schemas']['Id']
      /** @description `IMAGE` or `STICKER`, as in a report. Others may follow. */
      contentType: string
      /** @description Its title. */
      contentName?: components['schemas']['Text']
      /** @description Its thumbnail. */
      contentUrl?: components['schemas']['Url']
      /**
       * @description The service's own number of the order.
       *
       *     Documented: response
       *     `type` is assumed: Reports send text. Numbers and null are taken as well.
       */
      orderNo?: string | number | null
    }
    /**
     * @description A page of purchases.
     *
     *     Documented: OGQ share model: purchases of a user, response, https://developers.ogq.me/project/share/customer
     *     `required` is assumed: A page without its list could not be read.
     */
    PurchasePage: {
      /** @description Whether there is a page after this one. */
      hasNext?: components['schemas']['HasNext']
      /** @description The purchases. Their order is not documented. */
      elements: components['schemas']['Purchase'][]
    }
    /**
     * @description A page of purchases, when the call succeeded.
     *
     *     Documented: OGQ share model: purchases of a user, response, https://developers.ogq.me/project/share/customer
     */
    PurchasesAnswer: {
      /**
       * @description Success.
       * @constant
       */
      code: 20000
      /** @description Which page this is, and how many there are. */
      data: components['schemas']['PurchasePage']
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
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
        userId: string
        /**
         * @description Items a page, at most 100.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minimum` is assumed: A page of no items would be of no use.
         */
        pageSize?: number
        /**
         * @description The page to answer, counted from 0; the first when absent.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `default` is assumed: The table marks it as optional, and does not say which page comes without it.
         */
        page?: number
        /**
         * @description The keyword to look for; popular images when absent.
         *
         *     Documented: OGQ MAU model: image API, https://developers.ogq.me/project/mau/image (The English text of both pages speaks of popular stickers, the Korean one of images.)
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: An empty keyword is as none.
         */
        keyword?: string
        /**
         * @description Only images of creators with these names, within what is found; the key is repeated, once a name.
         *
         *     `explode` is assumed: The page says that names come as a list, and not how a list is written.
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minItems` is assumed: An empty list is as none.
         */
        creatorNames?: string[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The images or, told apart by `code`, a failure.
       *
       *     Assumed: No page names an HTTP status. What the body has is documented.
       */
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
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  listFavorites: {
    parameters: {
      query: {
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
        userId: string
        /**
         * @description Items a page, at most 100.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minimum` is assumed: A page of no items would be of no use.
         */
        pageSize?: number
        /**
         * @description The page to answer, counted from 0; the first when absent.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `default` is assumed: The table marks it as optional, and does not say which page comes without it.
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
       * @description The favorites or, told apart by `code`, a failure.
       *
       *     Assumed: No page names an HTTP status. What the body has is documented.
       */
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
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  reorderFavorites: {
    parameters: {
      query: {
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
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
      /**
       * @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation. Those of the others are envelopes with HTTP 200.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /**
       * @description It was done (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation, so it may be empty.
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description Nothing has that id (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  addFavorites: {
    parameters: {
      query: {
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
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
      /**
       * @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation. Those of the others are envelopes with HTTP 200.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /**
       * @description It was done (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation, so it may be empty.
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description Nothing has that id (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  removeFavorite: {
    parameters: {
      query: {
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
        userId: string
      }
      header?: never
      path: {
        /**
         * @description The image. Slashes in an id are encoded; an id made of dots alone would name another path.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `pattern` is assumed: Ids have no documented form. Dots alone are refused because a URL does not keep them.
         */
        contentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation. Those of the others are envelopes with HTTP 200.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /**
       * @description It was done (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation, so it may be empty.
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description Nothing has that id (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  listRecents: {
    parameters: {
      query: {
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
        userId: string
        /**
         * @description Items a page, at most 100.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minimum` is assumed: A page of no items would be of no use.
         */
        pageSize?: number
        /**
         * @description The page to answer, counted from 0; the first when absent.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `default` is assumed: The table marks it as optional, and does not say which page comes without it.
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
       * @description The recents or, told apart by `code`, a failure.
       *
       *     Assumed: No page names an HTTP status. What the body has is documented.
       */
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
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  removeRecent: {
    parameters: {
      query: {
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
        userId: string
      }
      header?: never
      path: {
        /**
         * @description The entry, by its own id and not by that of its image.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `pattern` is assumed: Ids have no documented form. Dots alone are refused because a URL does not keep them.
         */
        recentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation. Those of the others are envelopes with HTTP 200.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /**
       * @description It was done (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation, so it may be empty.
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description Nothing has that id (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  getStreamingUrl: {
    parameters: {
      query: {
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
        userId: string
        /**
         * @description How the streaming is licensed, such as `OGQ-IMAGE-SR`: one of the image's `salesPolicies`. What holds when it is absent is not said.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: An empty code names no policy.
         */
        policyCode?: string
      }
      header?: never
      path: {
        /**
         * @description The image. Slashes in an id are encoded; an id made of dots alone would name another path.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `pattern` is assumed: Ids have no documented form. Dots alone are refused because a URL does not keep them.
         */
        contentId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The URL or, told apart by `code`, a failure.
       *
       *     Assumed: No page names an HTTP status. What the body has is documented.
       */
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
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description Nothing has that id (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
      /**
       * @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation. Those of the others are envelopes with HTTP 200.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /**
       * @description It was done (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation, so it may be empty.
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description Nothing has that id (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  reportSale: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SaleReport']
      }
    }
    responses: {
      /**
       * @description It was done or, told apart by `code`, it was not (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation. Those of the others are envelopes with HTTP 200.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done'] | components['schemas']['Failure']
        }
      }
      /**
       * @description It was done (assumed; the documents show no answer).
       *
       *     Assumed: The documents show no answer of this operation, so it may be empty.
       */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description Nothing has that id (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
  listPurchases: {
    parameters: {
      query: {
        /**
         * @description The user for whom the call is made, by the service's own id, unique within the service.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minLength` is assumed: A user without an id would be no user.
         */
        userId: string
        /**
         * @description Items a page, at most 100.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `minimum` is assumed: A page of no items would be of no use.
         */
        pageSize?: number
        /**
         * @description The page to answer, counted from 0; the first when absent.
         *
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     Documented: OGQ share model: image API, https://developers.ogq.me/project/share/image
         *     `default` is assumed: The table marks it as optional, and does not say which page comes without it.
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
       * @description The purchases or, told apart by `code`, a failure.
       *
       *     Assumed: No page names an HTTP status. What the body has is documented.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['PurchasesAnswer']
            | components['schemas']['Failure']
        }
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: No page names an HTTP status. This is the one that HTTP has for it.
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
       * @description The service made more calls than it may (assumed).
       *
       *     Assumed: A test key has 1,000 calls a day. No page says what the next call gets; HTTP has this status for it.
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
}
