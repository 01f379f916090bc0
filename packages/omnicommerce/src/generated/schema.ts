// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/image-moderation/tags/{productId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets the findings about one product's picture.
     * @description The tags of one product, in one language. 201 with tags and 200 without are both success. The request must carry `Content-Type: application/json`, though it has no body.
     *
     *     Documented, with assumed parts: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     */
    get: operations['getModeration']
    put?: never
    /**
     * Gets the findings about the pictures of up to 100 products.
     * @description Up to 100 products in one call. The path is as the document heads it, which never says whose id it means; the first of the batch is assumed, and unverified. It only reads, so that a repeat is harmless.
     *
     *     Documented, with assumed parts: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     *     `x-billable` is assumed: No page speaks of the price of a look-up.
     */
    post: operations['listModerations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/image-moderation/tags': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gets the findings about the pictures of up to 100 products, by the path without an id.
     * @description The same operation in another spelling: as it would stand if the id in the documented path were a slip. Unverified.
     *
     *     Assumed: The documented path without the id that no page explains.
     */
    post: operations['listModerationsByBarePath']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/management/status/{productId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells how far the analysis of a product is.
     * @description Whether the vendor has analysed the product's picture, still does, or could not. It tells an answer without tags about a picture that was not analysed yet from one about a picture that has none. Calls of `/management` may be made 5 times a second.
     *
     *     Documented, with assumed parts: OmniCommerce, Status API 2023-05, https://guide.omnicommerce.ai/en/api/api-spec/management-api/status-api-2023-05
     *     `description` is documented: OmniCommerce, Data Management API, https://guide.omnicommerce.ai/en/api/api-spec/management-api (5 requests a second.)
     */
    get: operations['getProductStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/management/status-count': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Counts the products by how far their analysis is.
     * @description The products of the workspace by their status. Calls of `/management` may be made 5 times a second.
     *
     *     Documented, with assumed parts: OmniCommerce, Status API 2023-05, https://guide.omnicommerce.ai/en/api/api-spec/management-api/status-api-2023-05
     *     `description` is documented: OmniCommerce, Data Management API, https://guide.omnicommerce.ai/en/api/api-spec/management-api (5 requests a second.)
     */
    get: operations['getStatusCounts']
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
     * @description A product's id, as the customer chose it, unique in its workspace: 1 to 50 of the characters that RFC 3986 leaves unreserved (0-9 a-z A-Z - . _ ~). `.` and `..` are left out, since no path can carry them.
     *
     *     Documented: OmniCommerce, Data Management API, https://guide.omnicommerce.ai/en/api/api-spec/management-api
     *     `minLength` is assumed: An empty id would name no product.
     *     `pattern` is documented: OmniCommerce, Data Management API, https://guide.omnicommerce.ai/en/api/api-spec/management-api (Only unreserved characters. That . and .. are refused is ours: paths lose them.)
     */
    ProductId: string
    /**
     * @description Korean (KO, ko-KR), English (EN, American en-US, British en-UK), Chinese or Japanese.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     * @default en-US
     * @enum {string}
     */
    Language: 'KO' | 'ko-KR' | 'EN' | 'en-US' | 'en-UK' | 'ZH' | 'JA'
    /**
     * @description How sure the model is, from 0 to 1. A string by the document's table, a number in its examples.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     *     `type` is assumed: A string and a number are documented; null is let through.
     *     `minimum` is assumed: The range is not told. Every example is within it.
     *     `maximum` is assumed: The range is not told. Every example is within it.
     *     `pattern` is assumed: The range is not told. Every example is within it.
     */
    Confidence: number | string | null
    /**
     * @description One finding about the picture.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     *     `required` is assumed: The table says of no member whether it is always there.
     */
    ModerationTag: {
      /**
       * @description The finding, the same in every language. The list of all is not published.
       *
       *     `minLength` is assumed: An empty id would name no finding.
       */
      id: string
      /**
       * @description The group of the finding. Seen: IMAGE_INFO, DOMAIN, GENDER, FIGURE, DIRECTION, POSE.
       *
       *     `type` is assumed: A string is documented; null is let through.
       */
      group?: string | null
      /**
       * @description The finding in the language asked for, such as text-overlay.
       *
       *     `type` is assumed: A string is documented; null is let through.
       */
      name?: string | null
      confidence?: components['schemas']['Confidence']
    }
    /**
     * @description The part of the picture that the product is: one of the vendor's words, such as TOP. AUTO_DETECT takes the most central object. The words are not those of Omnious.
     *
     *     Documented: OmniCommerce, detection field, https://guide.omnicommerce.ai/en/api/common/detection-field
     *     `type` is assumed: A list of words is documented. Others and null are let through.
     * @example SHOES
     * @example BAG
     * @example HAT
     * @example GLASSES
     * @example BELT
     * @example WATCH
     * @example TOP
     * @example OUTWEAR
     * @example SKIRT
     * @example PANTS
     * @example WHOLEBODY
     * @example JEWELRY
     * @example GLOVES
     * @example HAIR_ACCESSORIES
     * @example KEY_RING
     * @example SCARF/MUFFLER
     * @example SOCKS
     * @example SWIMWEARS
     * @example TIE
     * @example AUTO_DETECT
     */
    Detection: string | null
    /**
     * @description What else the customer registered of the product: an open map. null, "" and 0.0 mean absent. The example of moderation has other names (name, price, gender as a text) than the page on metadata (productName, salesPrice or originPrice, gender as a list), so both are let through.
     *
     *     Documented: OmniCommerce, product metadata, https://guide.omnicommerce.ai/en/api/common/metadata
     *     `type` is assumed: A string is documented; null is let through.
     *     `description` is assumed: Lines 94-95 and 99 of the example have null, an empty text and 0.0. What they mean is not said.
     *     `additionalProperties` is documented: OmniCommerce, product metadata, https://guide.omnicommerce.ai/en/api/common/metadata (Further members by arrangement with the vendor.)
     */
    ProductMetadata:
      | ({
          /** @description The product's name. */
          productName?: string
          /** @description The product's brand. */
          brand?: string
          /** @description The customer's number of the product. */
          productNumber?: number
          /** @description Seasons that the product is for. */
          season?: string[]
          /**
           * @description Whom the product is for: MALE, FEMALE or both, for recommendations of styles. A list by the page on metadata, a text (WOMEN) in the example of moderation.
           *
           *     `type` is documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api (A text.)
           */
          gender?: string[] | string
          /** @description By how much the price is lower now. */
          discountPercent?: number
          /** @description The price after the discount. */
          discountPrice?: number
          /** @description The price at which the product is sold. */
          salesPrice?: number
          /** @description The price in the mobile shop. */
          mobilePrice?: number
          /** @description The price before any discount. */
          originPrice?: number
          /** @description The price for members. */
          memberPrice?: number
          /** @description The currency of the prices, such as KRW or USD. */
          currency?: string
          /** @description The mean score of reviews. */
          reviewScore?: number
          /** @description How many reviews there are. */
          reviewCount?: number
          /** @description Purchases in a month; misspelled by the vendor. */
          montlyPurchase?: number
          /** @description Views in a month. */
          views?: number
          /** @description Sales so far. */
          cumulativeSales?: number
          /** @description How many customers like the product. */
          likeCount?: number
          /** @description Colors in which the product is sold. */
          color?: string[]
          /** @description Sizes in which the product is sold. */
          size?: string[]
          /** @description The customer's own tags of the product. */
          tag?: string[]
          /** @description Branches that sell the product; misspelled by the vendor. */
          branceOffice?: string[]
          /** @description Channels that the product is supplied to. */
          furnishChannel?: string[]
          /** @description Hints about the product for customers. */
          tip?: string[]
        } & {
          [key: string]: unknown
        })
      | null
    /**
     * @description The product as the vendor keeps it.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     *     `required` is assumed: The table says of no member whether it is always there.
     */
    ProductInfo: {
      /**
       * @description The product's id.
       *
       *     `minLength` is assumed: An empty id would name no product.
       */
      id: string
      /**
       * @description The product's main picture, which was analysed.
       *
       *     `type` is assumed: A string is documented; null is let through.
       */
      url?: string | null
      /**
       * @description The page where the product is sold.
       *
       *     `type` is assumed: A string is documented; null is let through.
       */
      salesUrl?: string | null
      /** @description The mobile version of the page where the product is sold. */
      mobileSalesUrl?: string | null
      detection?: components['schemas']['Detection']
      metadata?: components['schemas']['ProductMetadata']
    }
    /**
     * @description What was found about a product's picture. No tags mean that nothing was found, or that the picture was not analysed yet.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     *     `required` is assumed: The table says of no member whether it is always there.
     *     `description` is assumed: The answer has no state. Another part of the API has one.
     */
    Moderation: {
      /**
       * @description The findings.
       *
       *     Documented: The second table calls it gender.
       */
      imageModeration: components['schemas']['ModerationTag'][]
      productInfo: components['schemas']['ProductInfo']
    }
    /**
     * @description Why the whole call failed.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     */
    Failure: {
      /** @description The reason, for people. */
      errors: string
    }
    /**
     * @description The products to look up.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     */
    ModerationsRequest: {
      /**
       * @description Ids of products, at most 100.
       *
       *     `minItems` is assumed: A look-up of nothing is of no use.
       */
      productIds: components['schemas']['ProductId'][]
    }
    /**
     * @description Why a product has no findings.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
     *     `required` is assumed: The table says of no member whether it is always there.
     */
    ProductFailure: {
      /**
       * @description The product's id.
       *
       *     `minLength` is assumed: An empty id would name no product.
       */
      id: string
      /**
       * @description Why its picture could not be analysed, for people.
       *
       *     `type` is assumed: A string is documented; null is let through.
       */
      errors?: string | null
    }
    /**
     * @description What was found about each of the products that were asked for. An id may stand in both lists.
     *
     *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api (The full example has A1000 in both lists.)
     *     `required` is assumed: The table says of no member whether it is always there.
     */
    Moderations: {
      /**
       * @description Products whose analysis is complete.
       *
       *     `required` is assumed: The table says of no member whether it is always there.
       */
      complete: {
        /**
         * @description How many products are complete.
         *
         *     `type` is assumed: An integer is documented; null is let through.
         *     `minimum` is assumed: A number of products is not negative.
         */
        count?: number | null
        /** @description The findings, in no stated order. */
        products: components['schemas']['Moderation'][]
      }
      /**
       * @description Products whose analysis failed.
       *
       *     `required` is assumed: The table says of no member whether it is always there.
       */
      failed: {
        /**
         * @description How many products failed.
         *
         *     `type` is assumed: An integer is documented; null is let through.
         *     `minimum` is assumed: A number of products is not negative.
         */
        count?: number | null
        /** @description The reasons, in no stated order. */
        errors: components['schemas']['ProductFailure'][]
      }
    }
    /**
     * @description How far the analysis of a product is.
     *
     *     Documented: OmniCommerce, Status API 2023-05, https://guide.omnicommerce.ai/en/api/api-spec/management-api/status-api-2023-05
     *     `required` is assumed: Without the status the answer says nothing.
     */
    ProductStatus: {
      /**
       * @description The product's id. In the edition of 2022-08 it is inside requestInfo.
       *
       *     `description` is documented: OmniCommerce, Status API 2022-08, https://guide.omnicommerce.ai/en/api/api-spec/management-api/status-api-2022-08
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      id?: string | null
      /**
       * @description DONE once the picture is analysed, PROCESSING before, ERROR if it could not be. Others are not documented and not ruled out.
       *
       *     `minLength` is assumed: An empty word would say nothing.
       */
      status: string
      /**
       * @description Why the analysis failed, for people. Only with ERROR.
       *
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      errors?: string | null
      /**
       * @description What was registered of the product. Only with DONE.
       *
       *     `type` is assumed: The documented type has no null, which is let through.
       *     `additionalProperties` is assumed: Its members are not listed here.
       */
      requestInfo?: {
        [key: string]: unknown
      } | null
    }
    /**
     * @description How many products of the workspace have which status.
     *
     *     Documented: OmniCommerce, Status API 2023-05, https://guide.omnicommerce.ai/en/api/api-spec/management-api/status-api-2023-05
     *     `required` is assumed: The page says of no count whether it is always there.
     */
    StatusCounts: {
      /** @description Products that were analysed. */
      done: number
      /** @description Products whose analysis is not over. */
      processing: number
      /** @description Products that could not be analysed. */
      error: number
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
  getModeration: {
    parameters: {
      query?: never
      header: {
        /**
         * @description The language of the names of tags, in the vendor's words, which are not all BCP 47.
         *
         *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api (The header is required, and has a default all the same.)
         */
        'Accept-Language': components['schemas']['Language']
      }
      path: {
        /**
         * @description The product, by the customer's own id.
         *
         *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
         */
        productId: components['schemas']['ProductId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product, without tags. Whether it was analysed, its status tells. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderation']
        }
      }
      /** @description The product with its tags. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderation']
        }
      }
      /** @description The request is malformed. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
       * @description There is no such product in the workspace of the key (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
       * @description The quota is used up (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
  listModerations: {
    parameters: {
      query?: never
      header: {
        /**
         * @description The language of the names of tags, in the vendor's words, which are not all BCP 47.
         *
         *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api (The header is required, and has a default all the same.)
         */
        'Accept-Language': components['schemas']['Language']
      }
      path: {
        /**
         * @description A product's id. The document does not say which; the first of the batch is assumed.
         *
         *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
         *     `description` is assumed: The path has an id, and the body a list of them. No page says how they belong together.
         */
        productId: components['schemas']['ProductId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ModerationsRequest']
      }
    }
    responses: {
      /**
       * @description Success by the other status (assumed; the document shows 201 only).
       *
       *     Assumed: One product has 200 and 201. Several products are shown with 201 alone.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderations']
        }
      }
      /**
       * @description Findings for some, reasons for the others.
       *
       *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
       */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderations']
        }
      }
      /**
       * @description The request is malformed.
       *
       *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
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
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
       * @description The quota is used up (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
  listModerationsByBarePath: {
    parameters: {
      query?: never
      header: {
        /**
         * @description The language of the names of tags, in the vendor's words, which are not all BCP 47.
         *
         *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api (The header is required, and has a default all the same.)
         */
        'Accept-Language': components['schemas']['Language']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ModerationsRequest']
      }
    }
    responses: {
      /**
       * @description Success by the other status (assumed; the document shows 201 only).
       *
       *     Assumed: One product has 200 and 201. Several products are shown with 201 alone.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderations']
        }
      }
      /**
       * @description Findings for some, reasons for the others.
       *
       *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
       */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Moderations']
        }
      }
      /**
       * @description The request is malformed.
       *
       *     Documented: OmniCommerce, Image Moderation API 2024-07 (Korean), https://guide.omnicommerce.ai/api/api-spec/image-moderation-api
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
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
       * @description The quota is used up (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
  getProductStatus: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The product, by the customer's own id.
         *
         *     Documented: OmniCommerce, Status API 2023-05, https://guide.omnicommerce.ai/en/api/api-spec/management-api/status-api-2023-05
         */
        productId: components['schemas']['ProductId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description How far the product is.
       *
       *     Assumed: The page names 200 for the summary, and shows no status here.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProductStatus']
        }
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
       * @description There is no such product in the workspace of the key (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
       * @description More than 5 calls of product data in a second. The limit is documented, the status is not.
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
  getStatusCounts: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StatusCounts']
        }
      }
      /**
       * @description The key is missing or wrong (assumed).
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
       * @description More than 5 calls of product data in a second. The limit is documented, the status is not.
       *
       *     Assumed: Of failing statuses the pages show 400 alone.
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
