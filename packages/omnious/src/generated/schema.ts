// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/bulk': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the tasks.
     * @description All tasks of the key, with how far each is; a bare list without paging.
     *
     *     Documented, with assumed parts: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api (No paging is named.)
     */
    get: operations['listTaggingTasks']
    put?: never
    /**
     * Creates a task with its first pictures.
     * @description Takes at most 1,000 pictures and checks each. Those that pass are tagged; the others come back with the reason. With `STRICT`, one that does not pass fails them all. That tagging is charged for is assumed, so that the call is not repeated.
     *
     *     Documented, with assumed parts: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `x-billable` is assumed: No page speaks of the price. Handing in may cost.
     *     `x-retry-safety` is assumed: No page speaks of repeats. They would tag twice.
     */
    post: operations['createTaggingTask']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/bulk/{taskId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the results of a task.
     * @description What was found in each picture, in the order of requests. Only once the task is `TASK_DONE`, and even then the last results may come a little later: read again until there are as many as `count.done`, or until nothing more comes. Pictures that failed may have no result.
     *
     *     Documented, with assumed parts: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     */
    get: operations['listTaggingResults']
    /**
     * Adds pictures to a task.
     * @description Like creating one, within the task's window: ten minutes, and ten more with each call that succeeds. `albumName` and `description` may be sent and change nothing. A repeat would be taken for duplicate ids, so that the call is not repeated either.
     *
     *     Documented, with assumed parts: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api (The path has a status id in line 7 and the task id in line 238. It is the task id, as for the others.)
     *     `x-billable` is assumed: No page speaks of the price. Handing in may cost.
     *     `x-retry-safety` is assumed: No page speaks of repeats. They would tag twice.
     */
    put: operations['appendTaggingTask']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/bulk/{taskId}/status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells how far a task is.
     * @description The task with its counts. Results can be read once it is `TASK_DONE`.
     *
     *     Documented, with assumed parts: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     */
    get: operations['getTaggingTaskStatus']
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
     * @description A number of pictures.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `type` is assumed: Whole numbers are documented; null is let through.
     *     `minimum` is assumed: A number of pictures is not negative.
     */
    Count: number | null
    /**
     * @description A point in time. Without a zone it is taken for Korea's, +09:00.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `type` is assumed: A string is documented; null is let through.
     *     `description` is assumed: The form of times is not told, nor a zone. RFC 3339 is expected.
     */
    Timestamp: string | null
    /**
     * @description A task and how far it is.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `required` is assumed: The table of the response says of no member whether it is always there.
     */
    TaggingTask: {
      /**
       * @description The task.
       *
       *     `minLength` is assumed: An empty id would name no task.
       */
      taskId: string
      /**
       * @description Pictures of the task by what became of them.
       *
       *     Documented: The table says int, and gives it members.
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      count?: {
        /** @description All pictures of the task that passed the check of their request. */
        total?: components['schemas']['Count']
        /** @description Pictures that were tagged. As many results can be expected. */
        done?: components['schemas']['Count']
        /** @description Pictures that are being tagged. */
        processing?: components['schemas']['Count']
        /** @description Pictures that failed in tagging. */
        failure?: components['schemas']['Count']
      } | null
      /**
       * @description What the task is about, as it was handed in.
       *
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      description?: string | null
      /**
       * @description TASK_PROCESSING while pictures are being tagged, TASK_DONE once the results can be read. Others are not documented and not ruled out.
       *
       *     `type` is assumed: Two values are documented. Any is let through.
       */
      taskStatus?: string | null
      /** @description Until when the task can be added to. */
      taskExpireAt?: components['schemas']['Timestamp']
      /**
       * @description The same under its other name.
       *
       *     Assumed: The table of POST has this name, the tables of GET the other. Either may come.
       */
      taskExpiredAt?: components['schemas']['Timestamp']
      /** @description Until when the results can be read. How long that is, no page says. */
      resultExpiredAt?: components['schemas']['Timestamp']
      /** @description When the task was created. */
      createDate?: components['schemas']['Timestamp']
    }
    /**
     * @description Why the call failed: nothing, since it succeeded.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `type` is assumed: What a success has here is not shown.
     *     `maxLength` is assumed: A text is taken for a failure.
     */
    NoError: string | null
    /**
     * @description Whether the call succeeded or failed. "fail" is a failure; the word for a success is not documented.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `type` is assumed: A string is documented; null is let through.
     *     `description` is documented: Omnious Lens, errors (the vendor's other API, on the same host), https://api-guide.omnious.ai/omnious-lens-api/error (The page shows "fail".)
     */
    Status: string | null
    /**
     * @description Tasks, when the call succeeded.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `required` is assumed: The table of the response says of no member whether it is always there.
     */
    TaggingTasksAnswer: {
      /**
       * @description The object around the list.
       *
       *     `required` is assumed: The table of the response says of no member whether it is always there.
       */
      data: {
        /** @description All tasks of the key. */
        tasks: components['schemas']['TaggingTask'][]
      }
      error?: components['schemas']['NoError']
      status?: components['schemas']['Status']
    }
    /**
     * @description 500 failure inside the service; 609 key wrong or not allowed; 612 key missing; 623 no such resource or wrong method; 801 header of base64; 802 base64 unreadable; 803 picture cannot be fetched; 804 type neither url nor base64; 805 format not supported; 806 ratio of width to height; 807 width or height too small; 808 too large; 809 size too large; 823 usage exceeded; 824 body is not valid JSON; 825 detection not supported; 826 language not supported.
     *
     *     Documented: Omnious Tagger, error cases, https://api-docs.omnious.com/tagger/error-case
     * @enum {integer}
     */
    ErrorCode:
      | 500
      | 609
      | 612
      | 623
      | 801
      | 802
      | 803
      | 804
      | 805
      | 806
      | 807
      | 808
      | 809
      | 823
      | 824
      | 825
      | 826
    /**
     * @description Any other code. The list goes on with codes that begin with 83, which no copy shows.
     *
     *     Assumed: The list is cut off. Texts and null are let through, too.
     */
    OtherErrorCode: number | string | null
    /**
     * @description What the vendor answers when a call fails, whatever the HTTP status.
     *
     *     Documented: Omnious Lens, errors (the vendor's other API, on the same host), https://api-guide.omnious.ai/omnious-lens-api/error (The form of Lens, on the same host. Clients of the tagger read status and error.message.)
     */
    Failure: {
      /**
       * @description An empty object.
       *
       *     `type` is assumed: An object is documented; null is let through.
       */
      data?: {
        [key: string]: unknown
      } | null
      /** @description Why the call failed. */
      error:
        | string
        | {
            /** @description The reason, for people. */
            message: string
            /** @description The kind of failure. */
            code?: components['schemas']['ErrorCode'] | components['schemas']['OtherErrorCode']
          }
      status?: components['schemas']['Status']
    }
    /**
     * @description A kind of product to look for. ACCESSORY, JEWELRY and HAT are offered as a beta for some time. An older guide of the single API calls SHOES a beta, too.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     * @enum {string}
     */
    Detection:
      | 'TOP'
      | 'BOTTOM'
      | 'WHOLEBODY'
      | 'SWIMWEAR'
      | 'SHOES'
      | 'BAG'
      | 'HAT'
      | 'JEWELRY'
      | 'ACCESSORY'
    /**
     * @description Where the picture is.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     */
    TaggingImage: {
      /**
       * @description How the picture is given; only by URL so far.
       * @enum {string}
       */
      type: 'url'
      /**
       * @description The picture's URL.
       *
       *     `minLength` is assumed: An empty text says nothing.
       */
      content: string
    }
    /**
     * @description What is known of the product. Values of gender, age and season are examples, not a list.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     */
    TaggingContext: {
      /**
       * @description The picture's id, unique within the task and within no other.
       *
       *     `minLength` is assumed: An empty text says nothing.
       */
      id: string
      /**
       * @description What to look for in this picture; `defaultDetection` when absent.
       *
       *     `minItems` is assumed: An empty list says nothing.
       */
      detection?: components['schemas']['Detection'][]
      /** @description Whom the product is for, such as 남성, 여성 or 유니섹스 (female, male, unisex in English). */
      gender?: string
      /** @description The product's brand. */
      brand?: string
      /** @description The price's currency, such as KRW or USD. */
      currency?: string
      /** @description The product's price, as text. */
      price?: string
      /**
       * @description Age groups that mostly buy the product, such as 10대, 20대초 or 50대이상.
       *
       *     Documented: A list in bulk. In the single API it is one text.
       */
      age?: string[]
      /** @description Words that describe the product, such as 여름 원피스. */
      keywords?: string
      /** @description The product's name. */
      productContentName?: string
      /** @description The product's season, such as 19SS or 20FW. */
      season?: string
    }
    /**
     * @description A picture and what is known of the product in it.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     */
    TaggingRequest: {
      image: components['schemas']['TaggingImage']
      context: components['schemas']['TaggingContext']
    }
    /**
     * @description Pictures to tag, and how.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     */
    TaggingTaskRequest: {
      /**
       * @description The album to put the pictures into; the vendor makes up a name when it is absent.
       *
       *     `minLength` is assumed: An empty text says nothing.
       */
      albumName?: string
      /** @description `STRICT`: one picture that does not pass fails the whole call. */
      option?: 'STRICT'[]
      /**
       * @description What to look for in pictures that name nothing themselves.
       *
       *     `minItems` is assumed: An empty list says nothing.
       * @default [
       *       "TOP",
       *       "BOTTOM",
       *       "WHOLEBODY",
       *       "SWIMWEAR"
       *     ]
       */
      defaultDetection?: components['schemas']['Detection'][]
      /** @description What the task is about, for people. */
      description?: string
      /**
       * @description The pictures, at most 1,000 a call. A task takes any number of calls.
       *
       *     Documented: The table says string, and product id; its members make it a list of objects.
       *     `minItems` is assumed: A call without a picture is of no use.
       */
      taggingRequest: components['schemas']['TaggingRequest'][]
    }
    /**
     * @description What was sent of the product.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `type` is assumed: The documented type has no null, which is let through.
     */
    RefusedContext:
      | ({
          /**
           * @description The picture's id.
           *
           *     `type` is assumed: A string is documented; a number is let through.
           */
          id?: string | number | null
          /**
           * @description What was to be looked for.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          detection?: string[] | null
          /**
           * @description Whom the product is for.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          gender?: string | null
          /**
           * @description The product's brand.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          brand?: string | null
          /**
           * @description The price's currency.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          currency?: string | null
          /**
           * @description The product's price, as text.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          price?: string | null
          /**
           * @description Age groups that mostly buy the product.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          age?: string[] | null
          /**
           * @description Words that describe the product.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          keywords?: string | null
          /**
           * @description The product's name.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          productContentName?: string | null
          /**
           * @description The product's season.
           *
           *     `type` is assumed: The documented type has no null, which is let through.
           */
          season?: string | null
        } & {
          [key: string]: unknown
        })
      | null
    /**
     * @description A picture that did not pass, as it was sent, and why.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     */
    TaggingRefusal: {
      /**
       * @description The request as it was sent.
       *
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      request?:
        | ({
            /**
             * @description Where the picture is.
             *
             *     `type` is assumed: The documented type has no null, which is let through.
             */
            image?:
              | ({
                  /**
                   * @description How the picture was given.
                   *
                   *     `type` is assumed: The documented type has no null, which is let through.
                   */
                  type?: string | null
                  /**
                   * @description The picture's URL, as it was sent.
                   *
                   *     `type` is assumed: The documented type has no null, which is let through.
                   */
                  content?: string | null
                } & {
                  [key: string]: unknown
                })
              | null
            context?: components['schemas']['RefusedContext']
          } & {
            [key: string]: unknown
          })
        | null
      /**
       * @description Why the picture did not pass, for people.
       *
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      errorMessage?: string | null
    }
    /**
     * @description What became of the pictures that were handed in.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `required` is assumed: The table of the response says of no member whether it is always there.
     */
    TaggingSubmission: {
      /**
       * @description The task that the pictures belong to.
       *
       *     `minLength` is assumed: An empty id would name no task.
       */
      taskId: string
      /**
       * @description The album that the pictures were put into.
       *
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      albumName?: string | null
      /** @description Until when the task can be added to. */
      taskExpiredAt?: components['schemas']['Timestamp']
      /**
       * @description The same under its other name.
       *
       *     Assumed: The tables of GET have this name, the table of POST the other. Either may come.
       */
      taskExpireAt?: components['schemas']['Timestamp']
      /**
       * @description How many pictures passed the check of the request. Only those are tagged.
       *
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      validation?: {
        /** @description Pictures that passed. */
        accept?: components['schemas']['Count']
        /** @description Pictures that did not pass. */
        failure?: components['schemas']['Count']
      } | null
      /**
       * @description Pictures that did not pass.
       *
       *     `type` is assumed: The documented type has no null, which is let through.
       */
      failureList?: components['schemas']['TaggingRefusal'][] | null
    }
    /**
     * @description One label.
     *
     *     Observed 2026-11-27: The client's type of a label has these members.
     */
    TagLeaf: {
      /**
       * @description The label's id, which no language changes. No page lists the ids.
       *
       *     Observed 2026-11-27: The client reads a text.
       *     `type` is assumed: Whatever else may come is let through.
       */
      id?: string | number | null
      /**
       * @description The label in the language asked for.
       *
       *     Observed 2026-11-27: The client reads a text.
       *     `type` is assumed: Whatever else may come is let through.
       */
      name?: string | null
      /**
       * @description How sure the vendor is, from 0 to 1.
       *
       *     Observed 2026-11-27: The client reads a floating-point number.
       *     `description` is assumed: No page gives the range.
       *     `type` is assumed: Texts and null are let through.
       */
      confidence?: number | string | null
    }
    /**
     * @description Labels of one product by heading. Any may be absent; headings not named here may come.
     *
     *     Observed 2026-11-27: The client's type of a product's labels has these headings, single ones and lists.
     */
    TagSet: {
      /**
       * @description The category of the product, such as top.
       *
       *     Observed 2026-11-27.
       */
      category?: components['schemas']['TagLeaf']
      /**
       * @description The kind of product within its category, such as t-shirt.
       *
       *     Observed 2026-11-27.
       */
      item?: components['schemas']['TagLeaf']
      /**
       * @description How long the product is.
       *
       *     Observed 2026-11-27.
       */
      length?: components['schemas']['TagLeaf']
      /**
       * @description How long its sleeves are.
       *
       *     Observed 2026-11-27.
       */
      sleeveLength?: components['schemas']['TagLeaf']
      /**
       * @description The form of its neckline.
       *
       *     Observed 2026-11-27.
       */
      neckLine?: components['schemas']['TagLeaf']
      /**
       * @description How closely it fits.
       *
       *     Observed 2026-11-27.
       */
      fit?: components['schemas']['TagLeaf']
      /**
       * @description Its outline, such as straight.
       *
       *     Observed 2026-11-27.
       */
      shape?: components['schemas']['TagLeaf']
      /**
       * @description Its colours.
       *
       *     Observed 2026-11-27.
       */
      colors?: components['schemas']['TagLeaf'][]
      /**
       * @description Its colours in finer shades.
       *
       *     Observed 2026-11-27.
       */
      colorDetails?: components['schemas']['TagLeaf'][]
      /**
       * @description Its patterns, such as lettering.
       *
       *     Observed 2026-11-27.
       */
      prints?: components['schemas']['TagLeaf'][]
      /**
       * @description The styles that it suits, such as casual.
       *
       *     Observed 2026-11-27.
       */
      looks?: components['schemas']['TagLeaf'][]
      /**
       * @description Its materials, such as jersey.
       *
       *     Observed 2026-11-27.
       */
      textures?: components['schemas']['TagLeaf'][]
      /**
       * @description Further traits, such as pockets.
       *
       *     Observed 2026-11-27.
       */
      details?: components['schemas']['TagLeaf'][]
    } & {
      [key: string]: unknown
    }
    /**
     * @description One product in the picture.
     *
     *     Observed 2026-11-27: The client's objects have type and tags.
     */
    DetectedObject: {
      /**
       * @description What was found, in words of detection (older editions say CLOTHING for all clothes), or "no detected product".
       *
       *     Observed 2026-11-27: A client in Dart reads "no detected product" here, in a response without an error.
       */
      type?: string | null
      /**
       * @description Its labels.
       *
       *     Observed 2026-11-27.
       */
      tags?: components['schemas']['TagSet'][] | null
    } & {
      [key: string]: unknown
    }
    /**
     * @description What the vendor's single API answers, with or without its envelope. Whatever else comes is let through.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api (The document says that it is the response of the single API, and does not print one.)
     */
    Tagging:
      | ({
          /**
           * @description The products in the picture.
           *
           *     Observed 2026-11-27: A client of bulk in Python reads objects here, without an envelope.
           */
          objects?: components['schemas']['DetectedObject'][] | null
          /**
           * @description Products that were found and not asked for, in the form of `objects`.
           *
           *     Observed 2026-11-27: The client's type has it beside objects.
           */
          notMatchedObject?: unknown
          /**
           * @description The same, one level down, as in the envelope of the single API.
           *
           *     Observed 2026-11-27: The single API answers so.
           */
          data?:
            | ({
                /**
                 * @description The products in the picture.
                 *
                 *     Observed 2026-11-27.
                 */
                objects?: components['schemas']['DetectedObject'][] | null
              } & {
                [key: string]: unknown
              })
            | null
          /**
           * @description Why there are none, as text or as an object with message and code.
           *
           *     Documented: Omnious Lens, errors (the vendor's other API, on the same host), https://api-guide.omnious.ai/omnious-lens-api/error (The form of Lens.)
           */
          error?: unknown
          status?: components['schemas']['Status']
        } & {
          [key: string]: unknown
        })
      | null
    /**
     * @description The result for one picture.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `required` is assumed: Without an id no picture could be told.
     */
    TaggedImage: {
      /**
       * @description The picture's id, as it was sent.
       *
       *     `type` is assumed: A string is documented; a number is let through.
       *     `minLength` is assumed: An empty id would name no picture.
       */
      id: string | number
      taggingResult?: components['schemas']['Tagging']
    }
    /**
     * @description A page of results, when the call succeeded.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `required` is assumed: The table says of no member whether it is always there.
     */
    TaggingResultsAnswer: {
      /**
       * @description Some of the results, one page of them.
       *
       *     `required` is assumed: The table says of no member whether it is always there.
       */
      data: {
        /** @description Where the page stands in the task. */
        taskInfo?: {
          /** @description Pictures that were requested in the task. Those that failed count here, too. */
          totalCount?: components['schemas']['Count']
          /** @description How many results were left out before the page. */
          offset?: components['schemas']['Count']
          /** @description How many results the page has. */
          size?: components['schemas']['Count']
        } | null
        /**
         * @description The results, in the order of requests. A picture that failed seems to be absent here, since a client reads until there are as many as `count.done`.
         *
         *     `description` is observed 2026-11-27: A client of bulk in Python reads again every 3.5 s until there are count.done of them.
         */
        results: components['schemas']['TaggedImage'][]
      }
      error?: components['schemas']['NoError']
      status?: components['schemas']['Status']
    }
    /**
     * @description A task, when the call succeeded.
     *
     *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
     *     `required` is assumed: The table of the response says of no member whether it is always there.
     */
    TaggingTaskAnswer: {
      data: components['schemas']['TaggingTask']
      error?: components['schemas']['NoError']
      status?: components['schemas']['Status']
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
  listTaggingTasks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The tasks or, told apart by `error`, a failure.
       *
       *     Assumed: No status of a GET is named, neither for a success nor for a failure. The schemas are documented.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['TaggingTasksAnswer']
            | components['schemas']['Failure']
        }
      }
      /**
       * @description The key is wrong, not allowed or missing. The codes are documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  createTaggingTask: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TaggingTaskRequest']
      }
    }
    responses: {
      /** @description The pictures that passed are being tagged. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TaggingSubmission']
        }
      }
      /**
       * @description The call is malformed, or a picture did not pass under `STRICT` (assumed).
       *
       *     Assumed: The pages name no HTTP status of a failure.
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
       * @description The key is wrong, not allowed or missing. The codes are documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
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
       * @description The usage of the tagger is exceeded. The code is documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
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
  listTaggingResults: {
    parameters: {
      query?: {
        /**
         * @description How many results to leave out at the beginning. They are kept in the order of requests.
         *
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
         *     `default` is assumed: The URL of line 369 shows offset 0 and size 100. No default is named.
         *     `minimum` is assumed: No least value is named.
         */
        offset?: number
        /**
         * @description How many results to answer, at most 100.
         *
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
         *     `default` is assumed: The URL of line 369 shows offset 0 and size 100. No default is named.
         *     `minimum` is assumed: No least value is named.
         *     `maximum` is documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api (At most 100 a call.)
         */
        size?: number
      }
      header?: {
        /**
         * @description The language of the names of labels: English, Korean, Chinese or Japanese.
         *
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
         */
        'accept-language'?: 'en' | 'ko' | 'zh' | 'ja'
      }
      path: {
        /**
         * @description The task, by the id that creating it answered.
         *
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api (A part of the path, although lines 235-236, 310-311 and 371-372 list it among the headers, too, and line 7 calls it a status id for PUT. It is not sent in a header.)
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
         *     `pattern` is assumed: The form of ids is not told. What a path can carry.
         */
        taskId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description A page of results or, told apart by `error`, a failure.
       *
       *     Assumed: No status of a GET is named, neither for a success nor for a failure. The schemas are documented.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['TaggingResultsAnswer']
            | components['schemas']['Failure']
        }
      }
      /**
       * @description The task is not done, or the language is not supported (assumed).
       *
       *     Assumed: The pages name no HTTP status of a failure.
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
       * @description The key is wrong, not allowed or missing. The codes are documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
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
       * @description There is no such task. The code is documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
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
       * @description The results are no longer kept (assumed).
       *
       *     Assumed: The pages name no HTTP status of a failure.
       */
      410: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
    }
  }
  appendTaggingTask: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The task, by the id that creating it answered.
         *
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api (A part of the path, although lines 235-236, 310-311 and 371-372 list it among the headers, too, and line 7 calls it a status id for PUT. It is not sent in a header.)
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
         *     `pattern` is assumed: The form of ids is not told. What a path can carry.
         */
        taskId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TaggingTaskRequest']
      }
    }
    responses: {
      /**
       * @description The pictures that passed are being tagged.
       *
       *     Documented: 202 is named for POST, and PUT is said to be the same.
       */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TaggingSubmission']
        }
      }
      /**
       * @description The window has closed, or a picture did not pass under `STRICT` (assumed).
       *
       *     Assumed: The pages name no HTTP status of a failure.
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
       * @description The key is wrong, not allowed or missing. The codes are documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
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
       * @description There is no such task. The code is documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
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
       * @description The usage of the tagger is exceeded. The code is documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
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
  getTaggingTaskStatus: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The task, by the id that creating it answered.
         *
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api (A part of the path, although lines 235-236, 310-311 and 371-372 list it among the headers, too, and line 7 calls it a status id for PUT. It is not sent in a header.)
         *     Documented: Omnious Tagger, bulk API guide (Korean), https://api-guide-ko.omnious.ai/tagger/bulk-api
         *     `pattern` is assumed: The form of ids is not told. What a path can carry.
         */
        taskId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The task or, told apart by `error`, a failure.
       *
       *     Assumed: No status of a GET is named, neither for a success nor for a failure. The schemas are documented.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['TaggingTaskAnswer']
            | components['schemas']['Failure']
        }
      }
      /**
       * @description The key is wrong, not allowed or missing. The codes are documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
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
       * @description There is no such task. The code is documented, the status is not.
       *
       *     Assumed: The pages list codes, and no HTTP status for any of them.
       */
      404: {
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
