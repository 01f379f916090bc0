// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
  '/v1/images/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Searches images.
     * @description Finds images by words in title, description and tags, or, without words, by title, tags or creator. `AND`-like `+`, `|`, `-`, quotes, `*` and `~1` combine words. What goes on beside words, such as `creator`, is passed over in silence. Without any of them everything is listed.
     *
     *     Documented, with assumed parts: Openverse API reference, images_search, https://api.openverse.org/v1/
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
  '/v1/images/{identifier}/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets an image.
     * @description Everything that is known of one image.
     *
     *     Documented, with assumed parts: Openverse API reference, images_detail, https://api.openverse.org/v1/
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
  '/v1/images/{identifier}/related/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists images that have something in common with one.
     * @description At most ten images that share words of the title or tags, or else the creator; all on one page. The reference shows a single image as the answer; its tests and examples, which count here, show a page.
     *
     *     Documented, with assumed parts: Openverse API reference, images_related, https://api.openverse.org/v1/
     */
    get: operations['listRelatedImages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/images/{identifier}/thumb/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets the thumbnail of an image.
     * @description A small version of the file, made when it is asked for, in whatever type suits the image. It has limits of its own, which are higher.
     *
     *     Documented, with assumed parts: Openverse API reference, images_thumb, https://api.openverse.org/v1/
     */
    get: operations['getThumbnail']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/images/stats/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists where images come from.
     * @description Every data set with the number of its images, on one page.
     *
     *     Documented, with assumed parts: Openverse API reference, images_stats, https://api.openverse.org/v1/
     */
    get: operations['listSources']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/auth_tokens/token/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gets a token.
     * @description Exchanges an application's id and secret for a bearer token. A token that was handed out before goes on working, so that asking again does no harm.
     *
     *     Documented, with assumed parts: Openverse API reference, token, https://api.openverse.org/v1/
     */
    post: operations['createToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rate_limit/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gets what the application has used of its limits.
     * @description For applications only; at most once a second.
     *
     *     Documented, with assumed parts: Openverse API reference, key_info, https://api.openverse.org/v1/
     */
    get: operations['getRateLimit']
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
     * @description Text for people, possibly absent.
     *
     *     Documented: Openverse API reference, images_search, https://api.openverse.org/v1/
     *     `type` is assumed: A text is documented. Not every source has one, so null is let through.
     */
    Text: string | null
    /**
     * @description Where something lies, possibly unknown.
     *
     *     Documented: Openverse API reference, images_search, https://api.openverse.org/v1/
     *     `type` is assumed: A URL is documented. Not every source has one, so null is let through.
     */
    Url: string | null
    /**
     * @description A word about an image.
     *
     *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, TagSerializer, https://github.com/WordPress/openverse/tree/main/api
     */
    Tag: {
      /** @description The word that the image is tagged with. */
      name: string
      /**
       * @description How sure the machine that found it was, from 0 to 1; null when people did.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      accuracy?: number | null
      /** @description Who gave the tag: the source, or a machine that looked at the image. */
      unstable__provider?: components['schemas']['Text']
    }
    /**
     * @description A length in pixels; not every source tells it.
     *
     *     Documented: Openverse API reference, images_search, https://api.openverse.org/v1/
     *     `minimum` is assumed: No limit is named. A number of things, pixels or seconds is not negative.
     *     `type` is assumed: A number is documented. Not every source has one, so null is let through.
     */
    Pixels: number | null
    /**
     * @description An openly licensed image. What is documented as required beyond id and licence is missing in answers of related images, so that nothing else can be relied on.
     *
     *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, MediaSerializer, https://github.com/WordPress/openverse/tree/main/api
     *     `required` is assumed: The reference requires more. Its example of related images lacks them, so that no more can be relied on.
     */
    Image: {
      /**
       * @description Openverse's id of the image, a UUID.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      id: string
      title?: components['schemas']['Text']
      /**
       * @description When Openverse took it up (RFC 3339).
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      indexed_on?: string | null
      /** @description The page of the image at its source. */
      foreign_landing_url?: components['schemas']['Url']
      /** @description The file itself, at its source. */
      url?: components['schemas']['Url']
      creator?: components['schemas']['Text']
      creator_url?: components['schemas']['Url']
      /**
       * @description The licence's short name, such as `by-sa` or `cc0`, in lower case.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      license: string
      /** @description The version of the licence, such as `4.0`. */
      license_version?: components['schemas']['Text']
      /** @description The address of the licence's deed or legal text. */
      license_url?: components['schemas']['Url']
      /** @description The name of the collection that serves the file, such as `flickr`. */
      provider?: components['schemas']['Text']
      /** @description The data set that it came from. */
      source?: components['schemas']['Text']
      /** @description `photograph`, `illustration` or `digitized_artwork`. */
      category?: components['schemas']['Text']
      /**
       * @description Size of the file in bytes.
       *
       *     `type` is assumed: One type is documented; null is let through.
       *     `minimum` is assumed: No limit is named. A number of things, pixels or seconds is not negative.
       */
      filesize?: number | null
      /** @description The format of the file, such as `jpg`. */
      filetype?: components['schemas']['Text']
      /**
       * @description Words that describe the image, from its source or from a machine.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      tags?: components['schemas']['Tag'][] | null
      /** @description The credit as the licence wants it, as one English sentence. */
      attribution?: components['schemas']['Text']
      /**
       * @description Which members the words of the search were found in.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      fields_matched?: string[] | null
      /**
       * @description Whether it was reported as sensitive.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      mature?: boolean | null
      height?: components['schemas']['Pixels']
      width?: components['schemas']['Pixels']
      /** @description The thumbnail, as `getThumbnail` serves it. */
      thumbnail?: components['schemas']['Url']
      detail_url?: components['schemas']['Url']
      related_url?: components['schemas']['Url']
      /**
       * @description Why the image counts as sensitive.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      unstable__sensitivity?: string[] | null
    }
    /**
     * @description What of the request was passed over. Its members may change at any time.
     *
     *     Documented: Openverse, source code of the API, api/api/controllers/search_controller.py, https://github.com/WordPress/openverse/tree/main/api
     */
    VendorWarning: {
      [key: string]: unknown
    }
    /**
     * @description A page of images.
     *
     *     Documented: Openverse API reference, images_search, https://api.openverse.org/v1/
     */
    ImagePage: {
      /**
       * @description Images over all pages; more than can be seen, where a search goes deep.
       *
       *     `minimum` is assumed: No limit is named. A number of things, pixels or seconds is not negative.
       */
      result_count: number
      /**
       * @description Pages in all. It shrinks to the current page where that turns out to be the last.
       *
       *     `minimum` is assumed: No limit is named. A number of things, pixels or seconds is not negative.
       */
      page_count: number
      /**
       * @description How many images a page has, at most.
       *
       *     `minimum` is assumed: No limit is named. Pages are counted from 1 and hold something.
       */
      page_size?: number
      /**
       * @description The page that this is, counted from 1.
       *
       *     `minimum` is assumed: No limit is named. Pages are counted from 1 and hold something.
       */
      page?: number
      /** @description The images of this page. */
      results: components['schemas']['Image'][]
      /** @description Absent when there is nothing to warn of. */
      warnings?: components['schemas']['VendorWarning'][]
    }
    /**
     * @description What is wrong with one parameter, a sentence each.
     *
     *     Documented: Openverse, source code of the API, api/api/serializers/error_serializers.py, https://github.com/WordPress/openverse/tree/main/api
     */
    Reasons: string[] | string
    /**
     * @description Why a call failed.
     *
     *     Documented: Openverse, source code of the API, api/api/serializers/error_serializers.py, https://github.com/WordPress/openverse/tree/main/api
     */
    Failure: {
      /** @description One sentence, or sentences by parameter. */
      detail:
        | string
        | {
            [key: string]: components['schemas']['Reasons']
          }
    }
    /**
     * @description A data set that images come from.
     *
     *     Documented: Openverse API reference, images_stats, https://api.openverse.org/v1/
     *     `required` is assumed: The reference requires more. A source without its name could not be asked for.
     */
    Source: {
      /**
       * @description The name for searches, such as `flickr`.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      source_name: string
      /** @description The name of the source as people know it. */
      display_name?: components['schemas']['Text']
      source_url?: components['schemas']['Url']
      /** @description Always null; deprecated. */
      logo_url?: components['schemas']['Url']
      /**
       * @description How many images of the source Openverse has.
       *
       *     `type` is assumed: One type is documented; null is let through.
       *     `minimum` is assumed: No limit is named. A number of things, pixels or seconds is not negative.
       */
      media_count?: number | null
    }
    /**
     * @description A token and how long it works.
     *
     *     Documented: Openverse API reference, token, https://api.openverse.org/v1/
     */
    Token: {
      /**
       * @description The token to send as `Authorization: Bearer …`.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      access_token: string
      /**
       * @description Always `Bearer`.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      token_type?: string | null
      /**
       * @description After how many seconds the token ends.
       *
       *     `minimum` is assumed: No limit is named. A number of things, pixels or seconds is not negative.
       */
      expires_in: number
      /**
       * @description What the token may be used for, such as `read write`.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      scope?: string | null
    }
    /**
     * @description Why no token was handed out (RFC 6749, 5.2).
     *
     *     Documented: OAuth 2.0, 5.2, https://www.rfc-editor.org/rfc/rfc6749
     */
    OAuthFailure: {
      /**
       * @description The kind of failure, such as `invalid_client`.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      error: string
      /** @description Why the call failed, as a sentence for people. */
      error_description?: components['schemas']['Text']
    }
    /**
     * @description What an application has used of its limits.
     *
     *     Documented: Openverse, source code of the API, api/api/serializers/oauth2_serializers.py, https://github.com/WordPress/openverse/tree/main/api
     */
    RateLimit: {
      /**
       * @description Null when unknown, and before the first call.
       *
       *     `type` is assumed: One type is documented; null is let through.
       *     `minimum` is assumed: No limit is named. A number of things, pixels or seconds is not negative.
       */
      requests_this_minute?: number | null
      /**
       * @description Null when unknown, and before the first call.
       *
       *     `type` is assumed: One type is documented; null is let through.
       *     `minimum` is assumed: No limit is named. A number of things, pixels or seconds is not negative.
       */
      requests_today?: number | null
      /**
       * @description Which limits apply, such as `standard` or `enhanced`.
       *
       *     `minLength` is assumed: No limit is named. An empty text says nothing.
       */
      rate_limit_model: string
      /**
       * @description Whether the application's mail address was confirmed; limits are those of everyone until then.
       *
       *     `type` is assumed: One type is documented; null is let through.
       */
      verified?: boolean | null
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
         * @description The page to answer, counted from 1. How deep it may lie depends on who asks.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         */
        page?: number
        /**
         * @description Images a page: at most 20 without credentials, 50 with, 240 for applications to which that was granted.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     `maximum` is documented: Openverse, source code of the API, api/api/constants/restricted_features.py, https://github.com/WordPress/openverse/tree/main/api
         */
        page_size?: number
        /**
         * @description What to look for. Longer texts are cut short in silence.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        q?: string
        /**
         * @description Only from these data sets, by `source_name`. Unknown names are passed over.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        source?: string[]
        /**
         * @description Not from these data sets. Not together with `source`.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        excluded_source?: string[]
        /**
         * @description Words in tags, any of them. Passed over beside `q`.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        tags?: string
        /**
         * @description Words in the title, any of them. Passed over beside `q`.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        title?: string
        /**
         * @description Words in the creator's name, any of them; words in quotes have to stand together. Several names are joined by commas. Passed over beside `q`.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minLength` is assumed: No limit is named. An empty text says nothing.
         */
        creator?: string
        /**
         * @description Only under one of these licences, by short name.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        license?: (
          | 'by'
          | 'by-nc'
          | 'by-nc-nd'
          | 'by-nc-sa'
          | 'by-nd'
          | 'by-sa'
          | 'cc0'
          | 'nc-sampling+'
          | 'pdm'
          | 'sampling+'
        )[]
        /**
         * @description Only under licences that belong to all of these groups.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        license_type?: ('all' | 'all-cc' | 'commercial' | 'modification')[]
        /**
         * @description Only images of one of these kinds.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/image_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        category?: ('digitized_artwork' | 'illustration' | 'photograph')[]
        /**
         * @description Only images of one of these shapes.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/image_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        aspect_ratio?: ('square' | 'tall' | 'wide')[]
        /**
         * @description Only images of one of these sizes; what they come to in pixels is not said.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/image_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        size?: ('large' | 'medium' | 'small')[]
        /**
         * @description Only files of one of these types, such as `jpg`.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `minItems` is assumed: No limit is named. An empty list asks for nothing.
         */
        extension?: string[]
        /**
         * @description Whether images whose files are gone are left out.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         */
        filter_dead?: boolean
        /**
         * @description Whether sensitive images are listed, too.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         */
        mature?: boolean
        /**
         * @description The order; descending. Experimental, may change without notice, and is passed over in silence without credentials.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         */
        unstable__sort_by?: 'relevance' | 'indexed_on'
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
       *     Documented: images_search
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImagePage']
        }
      }
      /**
       * @description A parameter has a value that makes no sense.
       *
       *     Documented: Openverse API reference, images_search, https://api.openverse.org/v1/
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
       * @description The token is refused, or the page is larger or deeper than it may be.
       *
       *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api (A larger page without a token.)
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
       * @description The application may no longer ask.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description Too many calls. `Retry-After` says in how many seconds there is room again.
       *
       *     Documented: Openverse, source code of the API, api/api/utils/throttle.py, https://github.com/WordPress/openverse/tree/main/api
       */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Openverse itself failed.
       *
       *     Assumed: The status is documented for key_info. Any operation can fail.
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
      query?: never
      header?: never
      path: {
        /**
         * @description The image, by the UUID (version 4, lower case) that Openverse gave it.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `pattern` is assumed: A UUID is documented, and not of which version. All that are shown are of version 4.
         */
        identifier: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The image.
       *
       *     Documented: images_detail
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
       * @description The token is wrong or has expired.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description The application may no longer ask.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description No image has that id.
       *
       *     Documented: Openverse API reference, images_detail, https://api.openverse.org/v1/
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
       * @description Too many calls. `Retry-After` says in how many seconds there is room again.
       *
       *     Documented: Openverse, source code of the API, api/api/utils/throttle.py, https://github.com/WordPress/openverse/tree/main/api
       */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Openverse itself failed.
       *
       *     Assumed: The status is documented for key_info. Any operation can fail.
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
  listRelatedImages: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The image, by the UUID (version 4, lower case) that Openverse gave it.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `pattern` is assumed: A UUID is documented, and not of which version. All that are shown are of version 4.
         */
        identifier: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The related images.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_media_integration.py, https://github.com/WordPress/openverse/tree/main/api
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImagePage']
        }
      }
      /**
       * @description The token is wrong or has expired.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description The application may no longer ask.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description No image has that id.
       *
       *     Documented: images_related
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
       * @description Too many calls. `Retry-After` says in how many seconds there is room again.
       *
       *     Documented: Openverse, source code of the API, api/api/utils/throttle.py, https://github.com/WordPress/openverse/tree/main/api
       */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Openverse itself failed.
       *
       *     Assumed: The status is documented for key_info. Any operation can fail.
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
  getThumbnail: {
    parameters: {
      query?: {
        /**
         * @description Whether to get the image in its own size.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         */
        full_size?: boolean
        /**
         * @description Whether to compress it; by default the opposite of `full_size`.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         */
        compressed?: boolean
      }
      header?: never
      path: {
        /**
         * @description The image, by the UUID (version 4, lower case) that Openverse gave it.
         *
         *     Documented: Openverse, source code of the API, api/api/serializers/media_serializers.py, https://github.com/WordPress/openverse/tree/main/api
         *     Documented: Openverse API reference, https://api.openverse.org/v1/
         *     `pattern` is assumed: A UUID is documented, and not of which version. All that are shown are of version 4.
         */
        identifier: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The file. Other types of image come, too.
       *
       *     Documented: images_thumb
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'image/svg+xml': string
        }
      }
      /**
       * @description The token is wrong or has expired.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description The application may no longer ask.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description No image has that id.
       *
       *     Documented: Openverse, source code of the API, api/api/views/media_views.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description The source of the image does not hand it out.
       *
       *     Documented: Openverse, source code of the API, api/api/utils/image_proxy/exception.py, https://github.com/WordPress/openverse/tree/main/api
       */
      424: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Too many calls. `Retry-After` says in how many seconds there is room again.
       *
       *     Documented: Openverse, source code of the API, api/api/utils/throttle.py, https://github.com/WordPress/openverse/tree/main/api
       */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Openverse itself failed.
       *
       *     Assumed: The status is documented for key_info. Any operation can fail.
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
  listSources: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The data sets.
       *
       *     Documented: images_stats
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Source'][]
        }
      }
      /**
       * @description The token is wrong or has expired.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description The application may no longer ask.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description Too many calls. `Retry-After` says in how many seconds there is room again.
       *
       *     Documented: Openverse, source code of the API, api/api/utils/throttle.py, https://github.com/WordPress/openverse/tree/main/api
       */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Openverse itself failed.
       *
       *     Assumed: The status is documented for key_info. Any operation can fail.
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
  createToken: {
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
           * @description The OAuth 2.0 grant, of which there is one.
           * @enum {string}
           */
          grant_type: 'client_credentials'
        }
      }
    }
    responses: {
      /**
       * @description The token.
       *
       *     Documented: token
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Token']
        }
      }
      /**
       * @description The credentials are malformed.
       *
       *     Documented: Openverse, source code of the API, api/api/views/oauth2_views.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description No application has that id and secret.
       *
       *     Documented: token
       */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OAuthFailure']
        }
      }
      /**
       * @description Too many calls. `Retry-After` says in how many seconds there is room again.
       *
       *     Documented: Openverse, source code of the API, api/api/utils/throttle.py, https://github.com/WordPress/openverse/tree/main/api
       */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Openverse itself failed.
       *
       *     Assumed: The status is documented for key_info. Any operation can fail.
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
  getRateLimit: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /**
       * @description The use so far.
       *
       *     Documented: key_info
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RateLimit']
        }
      }
      /**
       * @description The token is wrong or has expired.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description The application may no longer ask.
       *
       *     Documented: Openverse, source code of the API, api/test/integration/test_auth.py, https://github.com/WordPress/openverse/tree/main/api
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
       * @description The limits are known, but not how much of them is used.
       *
       *     Documented: Openverse, source code of the API, api/api/views/oauth2_views.py, https://github.com/WordPress/openverse/tree/main/api
       */
      424: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RateLimit']
        }
      }
      /**
       * @description Too many calls. `Retry-After` says in how many seconds there is room again.
       *
       *     Documented: Openverse API reference, key_info, https://api.openverse.org/v1/
       */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /**
       * @description Openverse itself failed.
       *
       *     Documented: Openverse API reference, key_info, https://api.openverse.org/v1/
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
