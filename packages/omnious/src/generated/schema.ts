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
     * @description What was found in each picture, in the order of requests. Only once the task is `TASK_DONE`, and even then the last results may come a little later: read again until there are as many as `count.done`, or until nothing more comes. Pictures that failed may have no result.
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
    /** @description A number of pictures. */
    Count: number | null
    /** @description A point in time. Without a zone it is taken for Korea's, +09:00. */
    Timestamp: string | null
    /** @description A task and how far it is. */
    TaggingTask: {
      /** @description The task. */
      taskId: string
      /** @description Pictures of the task by what became of them. */
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
      /** @description What the task is about, as it was handed in. */
      description?: string | null
      /** @description TASK_PROCESSING while pictures are being tagged, TASK_DONE once the results can be read. Others are not documented and not ruled out. */
      taskStatus?: string | null
      /** @description Until when the task can be added to. */
      taskExpireAt?: components['schemas']['Timestamp']
      /** @description The same under its other name. */
      taskExpiredAt?: components['schemas']['Timestamp']
      /** @description Until when the results can be read. How long that is, no page says. */
      resultExpiredAt?: components['schemas']['Timestamp']
      /** @description When the task was created. */
      createDate?: components['schemas']['Timestamp']
    }
    /** @description Why the call failed: nothing, since it succeeded. */
    NoError: string | null
    /** @description Whether the call succeeded or failed. "fail" is a failure; the word for a success is not documented. */
    Status: string | null
    /** @description Tasks, when the call succeeded. */
    TaggingTasksAnswer: {
      /** @description The object around the list. */
      data: {
        /** @description All tasks of the key. */
        tasks: components['schemas']['TaggingTask'][]
      }
      error?: components['schemas']['NoError']
      status?: components['schemas']['Status']
    }
    /**
     * @description 500 failure inside the service; 609 key wrong or not allowed; 612 key missing; 623 no such resource or wrong method; 801 header of base64; 802 base64 unreadable; 803 picture cannot be fetched; 804 type neither url nor base64; 805 format not supported; 806 ratio of width to height; 807 width or height too small; 808 too large; 809 size too large; 823 usage exceeded; 824 body is not valid JSON; 825 detection not supported; 826 language not supported.
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
    /** @description Any other code. The list goes on with codes that begin with 83, which no copy shows. */
    OtherErrorCode: number | string | null
    /** @description What the vendor answers when a call fails, whatever the HTTP status. */
    Failure: {
      /** @description An empty object. */
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
      /** @description The picture's id, unique within the task and within no other. */
      id: string
      /** @description What to look for in this picture; `defaultDetection` when absent. */
      detection?: components['schemas']['Detection'][]
      /** @description Whom the product is for, such as 남성, 여성 or 유니섹스 (female, male, unisex in English). */
      gender?: string
      /** @description The product's brand. */
      brand?: string
      /** @description The price's currency, such as KRW or USD. */
      currency?: string
      /** @description The product's price, as text. */
      price?: string
      /** @description Age groups that mostly buy the product, such as 10대, 20대초 or 50대이상. */
      age?: string[]
      /** @description Words that describe the product, such as 여름 원피스. */
      keywords?: string
      /** @description The product's name. */
      productContentName?: string
      /** @description The product's season, such as 19SS or 20FW. */
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
      /**
       * @description What to look for in pictures that name nothing themselves.
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
      /** @description The pictures, at most 1,000 a call. A task takes any number of calls. */
      taggingRequest: components['schemas']['TaggingRequest'][]
    }
    /** @description What was sent of the product. */
    RefusedContext:
      | ({
          /** @description The picture's id. */
          id?: string | number | null
          /** @description What was to be looked for. */
          detection?: string[] | null
          /** @description Whom the product is for. */
          gender?: string | null
          /** @description The product's brand. */
          brand?: string | null
          /** @description The price's currency. */
          currency?: string | null
          /** @description The product's price, as text. */
          price?: string | null
          /** @description Age groups that mostly buy the product. */
          age?: string[] | null
          /** @description Words that describe the product. */
          keywords?: string | null
          /** @description The product's name. */
          productContentName?: string | null
          /** @description The product's season. */
          season?: string | null
        } & {
          [key: string]: unknown
        })
      | null
    /** @description A picture that did not pass, as it was sent, and why. */
    TaggingRefusal: {
      /** @description The request as it was sent. */
      request?:
        | ({
            /** @description Where the picture is. */
            image?:
              | ({
                  /** @description How the picture was given. */
                  type?: string | null
                  /** @description The picture's URL, as it was sent. */
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
      /** @description Why the picture did not pass, for people. */
      errorMessage?: string | null
    }
    /** @description What became of the pictures that were handed in. */
    TaggingSubmission: {
      /** @description The task that the pictures belong to. */
      taskId: string
      /** @description The album that the pictures were put into. */
      albumName?: string | null
      /** @description Until when the task can be added to. */
      taskExpiredAt?: components['schemas']['Timestamp']
      /** @description The same under its other name. */
      taskExpireAt?: components['schemas']['Timestamp']
      /** @description How many pictures passed the check of the request. Only those are tagged. */
      validation?: {
        /** @description Pictures that passed. */
        accept?: components['schemas']['Count']
        /** @description Pictures that did not pass. */
        failure?: components['schemas']['Count']
      } | null
      /** @description Pictures that did not pass. */
      failureList?: components['schemas']['TaggingRefusal'][] | null
    }
    /** @description One label. */
    TagLeaf: {
      /** @description The label's id, which no language changes. No page lists the ids. */
      id?: string | number | null
      /** @description The label in the language asked for. */
      name?: string | null
      /** @description How sure the vendor is, from 0 to 1. */
      confidence?: number | string | null
    }
    /** @description Labels of one product by heading. Any may be absent; headings not named here may come. */
    TagSet: {
      /** @description The category of the product, such as top. */
      category?: components['schemas']['TagLeaf']
      /** @description The kind of product within its category, such as t-shirt. */
      item?: components['schemas']['TagLeaf']
      /** @description How long the product is. */
      length?: components['schemas']['TagLeaf']
      /** @description How long its sleeves are. */
      sleeveLength?: components['schemas']['TagLeaf']
      /** @description The form of its neckline. */
      neckLine?: components['schemas']['TagLeaf']
      /** @description How closely it fits. */
      fit?: components['schemas']['TagLeaf']
      /** @description Its outline, such as straight. */
      shape?: components['schemas']['TagLeaf']
      /** @description Its colours. */
      colors?: components['schemas']['TagLeaf'][]
      /** @description Its colours in finer shades. */
      colorDetails?: components['schemas']['TagLeaf'][]
      /** @description Its patterns, such as lettering. */
      prints?: components['schemas']['TagLeaf'][]
      /** @description The styles that it suits, such as casual. */
      looks?: components['schemas']['TagLeaf'][]
      /** @description Its materials, such as jersey. */
      textures?: components['schemas']['TagLeaf'][]
      /** @description Further traits, such as pockets. */
      details?: components['schemas']['TagLeaf'][]
    } & {
      [key: string]: unknown
    }
    /** @description One product in the picture. */
    DetectedObject: {
      /** @description What was found, in words of detection (older editions say CLOTHING for all clothes), or "no detected product". */
      type?: string | null
      /** @description Its labels. */
      tags?: components['schemas']['TagSet'][] | null
    } & {
      [key: string]: unknown
    }
    /** @description What the vendor's single API answers, with or without its envelope. Whatever else comes is let through. */
    Tagging:
      | ({
          /** @description The products in the picture. */
          objects?: components['schemas']['DetectedObject'][] | null
          /** @description Products that were found and not asked for, in the form of `objects`. */
          notMatchedObject?: unknown
          /** @description The same, one level down, as in the envelope of the single API. */
          data?:
            | ({
                /** @description The products in the picture. */
                objects?: components['schemas']['DetectedObject'][] | null
              } & {
                [key: string]: unknown
              })
            | null
          /** @description Why there are none, as text or as an object with message and code. */
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
        /** @description Where the page stands in the task. */
        taskInfo?: {
          /** @description Pictures that were requested in the task. Those that failed count here, too. */
          totalCount?: components['schemas']['Count']
          /** @description How many results were left out before the page. */
          offset?: components['schemas']['Count']
          /** @description How many results the page has. */
          size?: components['schemas']['Count']
        } | null
        /** @description The results, in the order of requests. A picture that failed seems to be absent here, since a client reads until there are as many as `count.done`. */
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
      /** @description The key is wrong, not allowed or missing. The codes are documented, the status is not. */
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
      /** @description The key is wrong, not allowed or missing. The codes are documented, the status is not. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The usage of the tagger is exceeded. The code is documented, the status is not. */
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
        /** @description The language of the names of labels: English, Korean, Chinese or Japanese. */
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
      /** @description The task is not done, or the language is not supported (assumed). */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The key is wrong, not allowed or missing. The codes are documented, the status is not. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such task. The code is documented, the status is not. */
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
      /** @description The key is wrong, not allowed or missing. The codes are documented, the status is not. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such task. The code is documented, the status is not. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The usage of the tagger is exceeded. The code is documented, the status is not. */
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
      /** @description The key is wrong, not allowed or missing. The codes are documented, the status is not. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description There is no such task. The code is documented, the status is not. */
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
