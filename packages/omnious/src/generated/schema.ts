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
     */
    get: operations['listTaggingTasks']
    put?: never
    /**
     * Creates a task with its first pictures.
     * @description Takes at most 1,000 pictures and checks each. Those that pass are tagged; the others come back with the reason. With `STRICT`, one that does not pass fails them all. That tagging is charged for is assumed, so that the call is not repeated.
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
     * @description What was found in each picture, in the order of requests. Only once the task is `TASK_DONE`, and even then the last results may come a little later: page again.
     */
    get: operations['listTaggingResults']
    /**
     * Adds pictures to a task.
     * @description Like creating one, within the task's window: ten minutes, and ten more with each call that succeeds. `albumName` and `description` may be sent and change nothing. A repeat would be taken for duplicate ids, so that the call is not repeated either.
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
    /** @description A whole number of pictures. */
    Count: number | null
    /** @description Text for people, possibly empty. */
    Text: string | null
    /** @description A time. The document gives no form; RFC 3339, or one without a zone in Korea's (+09:00), is assumed. */
    Timestamp: string | null
    /** @description A task and how far it is. */
    TaggingTask: {
      /** @description The task. */
      taskId: string
      /** @description Pictures by what became of them. `total` is of those that passed. */
      count?: {
        total?: components['schemas']['Count']
        done?: components['schemas']['Count']
        processing?: components['schemas']['Count']
        failure?: components['schemas']['Count']
      } | null
      description?: components['schemas']['Text']
      /** @description TASK_PROCESSING or TASK_DONE; others are not documented and not ruled out. */
      taskStatus?: string | null
      taskExpireAt?: components['schemas']['Timestamp']
      taskExpiredAt?: components['schemas']['Timestamp']
      resultExpiredAt?: components['schemas']['Timestamp']
      createDate?: components['schemas']['Timestamp']
    }
    /** @description Nothing went wrong. */
    NoError: string | null
    /** @description Whether the call succeeded, in words that the document does not give. */
    Status: string | null
    /** @description Tasks, when the call succeeded. */
    TaggingTasksAnswer: {
      /** @description The list. */
      data: {
        /** @description All tasks. */
        tasks: components['schemas']['TaggingTask'][]
      }
      error?: components['schemas']['NoError']
      status?: components['schemas']['Status']
    }
    /** @description What the vendor answers when a call fails, whatever the HTTP status. */
    Failure: {
      /** @description Nothing. */
      data?: null
      /** @description The reason. */
      error:
        | string
        | {
            /** @description The reason, for people. */
            message: string
            /** @description The kind of failure. */
            code?: string | number | null
          }
      status?: components['schemas']['Status']
    }
    /**
     * @description A kind of product to look for. SHOES, BAG, HAT, JEWELRY and ACCESSORY are offered as a beta.
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
    /** @description Where the picture is. */
    TaggingImage: {
      /**
       * @description How the picture is given; only by URL so far.
       * @enum {string}
       */
      type: 'url'
      /** @description The picture's URL. */
      content: string
    }
    /** @description What is known of the product. Values of gender, age and season are examples, not a list. */
    TaggingContext: {
      /** @description The picture's id, unique within the task. */
      id: string
      /** @description What to look for; `defaultDetection` when absent. */
      detection?: components['schemas']['Detection'][]
      /** @description Whom the product is for, such as 여성. */
      gender?: string
      /** @description The product's brand. */
      brand?: string
      /** @description The price's currency, such as KRW. */
      currency?: string
      /** @description The product's price, as text. */
      price?: string
      /** @description Who mostly buys it, such as 20대초. */
      age?: string[]
      /** @description Keywords, such as 여름 원피스. */
      keywords?: string
      /** @description The product's name. */
      productContentName?: string
      /** @description The product's season, such as 20SS. */
      season?: string
    }
    /** @description A picture and what is known of the product in it. */
    TaggingRequest: {
      image: components['schemas']['TaggingImage']
      context: components['schemas']['TaggingContext']
    }
    /** @description Pictures to tag, and how. */
    TaggingTaskRequest: {
      /** @description The album to put the pictures into; the vendor makes up a name when it is absent. */
      albumName?: string
      /** @description `STRICT`: one picture that does not pass fails the whole call. */
      option?: 'STRICT'[]
      /** @description What to look for in pictures that name nothing themselves. Default TOP, BOTTOM, WHOLEBODY, SWIMWEAR. */
      defaultDetection?: components['schemas']['Detection'][]
      /** @description About the task. */
      description?: string
      /** @description The pictures. The document's table says string; its members make it a list. */
      taggingRequest: components['schemas']['TaggingRequest'][]
    }
    /** @description A picture that did not pass, as it was sent, and why. */
    TaggingRefusal: {
      /** @description The picture as it was sent. */
      request?: {
        /** @description Where the picture is. */
        image?: Record<string, unknown> | null
        /** @description What is known of the product. */
        context?: {
          /** @description The picture's id. */
          id?: string | number | null
          /** @description What was to be looked for. */
          detection?: unknown
          /** @description Whom the product is for. */
          gender?: unknown
          /** @description The product's brand. */
          brand?: unknown
          /** @description The price's currency. */
          currency?: unknown
          /** @description The product's price. */
          price?: unknown
          /** @description Who mostly buys it. */
          age?: unknown
          /** @description Keywords. */
          keywords?: unknown
          /** @description The product's name. */
          productContentName?: unknown
          /** @description The product's season. */
          season?: unknown
        } | null
      } | null
      errorMessage?: components['schemas']['Text']
    }
    /** @description What became of the pictures that were handed in. */
    TaggingSubmission: {
      /** @description The task. */
      taskId: string
      albumName?: components['schemas']['Text']
      taskExpiredAt?: components['schemas']['Timestamp']
      taskExpireAt?: components['schemas']['Timestamp']
      /** @description How many passed and how many did not. */
      validation?: {
        accept?: components['schemas']['Count']
        failure?: components['schemas']['Count']
      } | null
      /** @description Those that did not pass. */
      failureList?: components['schemas']['TaggingRefusal'][] | null
    }
    /** @description One label. */
    TagLeaf: {
      /** @description The label's id. */
      id?: string | number | null
      /** @description The label in the language asked for. */
      name?: string | null
      /** @description How sure the vendor is, from 0 to 1. */
      confidence?: number | string | null
    }
    /** @description Labels of one product by heading. Any may be absent; headings not named here may come. */
    TagSet: {
      category?: components['schemas']['TagLeaf']
      item?: components['schemas']['TagLeaf']
      length?: components['schemas']['TagLeaf']
      sleeveLength?: components['schemas']['TagLeaf']
      neckLine?: components['schemas']['TagLeaf']
      fit?: components['schemas']['TagLeaf']
      shape?: components['schemas']['TagLeaf']
      /** @description Its colours. */
      colors?: components['schemas']['TagLeaf'][]
      /** @description Its colours in detail. */
      colorDetails?: components['schemas']['TagLeaf'][]
      /** @description Its prints. */
      prints?: components['schemas']['TagLeaf'][]
      /** @description Its looks. */
      looks?: components['schemas']['TagLeaf'][]
      /** @description Its textures. */
      textures?: components['schemas']['TagLeaf'][]
      /** @description Its details. */
      details?: components['schemas']['TagLeaf'][]
    } & {
      [key: string]: unknown
    }
    /** @description One product in the picture. */
    DetectedObject: {
      /** @description A detection, or "no detected product". */
      type?: string | null
      /** @description Its labels. */
      tags?: components['schemas']['TagSet'][] | null
    } & {
      [key: string]: unknown
    }
    /** @description What the vendor's single API answers, with or without its envelope. Taken from that API's own documents; whatever else comes is let through. */
    Tagging:
      | ({
          /** @description The products in the picture. */
          objects?: components['schemas']['DetectedObject'][] | null
          /** @description What was found and not asked for. Its form is not documented. */
          notMatchedObject?: unknown
          /** @description The same, one level down. */
          data?:
            | ({
                /** @description The products in the picture. */
                objects?: components['schemas']['DetectedObject'][] | null
              } & {
                [key: string]: unknown
              })
            | null
          /** @description Why there are none, as text or as an object with a message. */
          error?: unknown
          status?: components['schemas']['Status']
        } & {
          [key: string]: unknown
        })
      | null
    /** @description The result for one picture. */
    TaggedImage: {
      /** @description The picture's id, as it was sent. */
      id: string | number
      taggingResult?: components['schemas']['Tagging']
    }
    /** @description A page of results, when the call succeeded. */
    TaggingResultsAnswer: {
      /** @description The page. */
      data: {
        /** @description Where the page stands. */
        taskInfo?: {
          totalCount?: components['schemas']['Count']
          offset?: components['schemas']['Count']
          size?: components['schemas']['Count']
        } | null
        /** @description The results, in the order of requests. */
        results: components['schemas']['TaggedImage'][]
      }
      error?: components['schemas']['NoError']
      status?: components['schemas']['Status']
    }
    /** @description A task, when the call succeeded. */
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
      /** @description The tasks or, told apart by `error`, a failure. */
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
      /** @description The key is missing or wrong (assumed). */
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
      /** @description The call is malformed, or a picture did not pass under `STRICT` (assumed). */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
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
      /** @description The key has tagged as many pictures as it may (assumed). */
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
        /** @description How many results to leave out at the beginning. They are kept in the order of requests. */
        offset?: number
        /** @description How many results to answer, at most 100. */
        size?: number
      }
      header?: {
        /** @description The language of the labels. */
        'accept-language'?: 'en' | 'ko' | 'zh' | 'ja'
      }
      path: {
        /** @description The task, by the id that creating it answered. */
        taskId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of results or, told apart by `error`, a failure. */
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
      /** @description The task is not done (assumed). */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
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
      /** @description There is no such task (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The results are no longer kept (assumed). */
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
        /** @description The task, by the id that creating it answered. */
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
      /** @description The pictures that passed are being tagged. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TaggingSubmission']
        }
      }
      /** @description The window has closed, or a picture did not pass under `STRICT` (assumed). */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
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
      /** @description There is no such task (assumed). */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The key has tagged as many pictures as it may (assumed). */
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
        /** @description The task, by the id that creating it answered. */
        taskId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The task or, told apart by `error`, a failure. */
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
      /** @description The key is missing or wrong (assumed). */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such task (assumed). */
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
