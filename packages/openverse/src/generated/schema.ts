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
    /** @description Text for people, possibly absent. */
    Text: string | null
    /** @description Where something lies, possibly unknown. */
    Url: string | null
    /** @description A word about an image. */
    Tag: {
      /** @description The word itself. */
      name: string
      /** @description How sure the machine that found it was, from 0 to 1; null when people did. */
      accuracy?: number | null
      /** @description Who found it. */
      unstable__provider?: components['schemas']['Text']
    }
    /** @description A length in pixels; not every source tells it. */
    Pixels: number | null
    /** @description An openly licensed image. What is documented as required beyond id and licence is missing in answers of related images, so that nothing else can be relied on. */
    Image: {
      /** @description A UUID. */
      id: string
      title?: components['schemas']['Text']
      /** @description When Openverse took it up (RFC 3339). */
      indexed_on?: string | null
      /** @description The page of the image at its source. */
      foreign_landing_url?: components['schemas']['Url']
      /** @description The file itself */
      url?: components['schemas']['Url'] & unknown
      creator?: components['schemas']['Text']
      creator_url?: components['schemas']['Url']
      /** @description The licence's short name, such as `by-sa` or `cc0`, in lower case. */
      license: string
      /** @description Such as `4.0`. */
      license_version?: components['schemas']['Text']
      /** @description The deed or the legal text. */
      license_url?: components['schemas']['Url']
      /** @description Who serves the file. */
      provider?: components['schemas']['Text']
      /** @description The data set that it came from. */
      source?: components['schemas']['Text']
      /** @description `photograph`, `illustration` or `digitized_artwork`. */
      category?: components['schemas']['Text']
      /** @description Bytes. */
      filesize?: number | null
      /** @description Such as `jpg`. */
      filetype?: components['schemas']['Text']
      tags?: components['schemas']['Tag'][] | null
      /** @description The credit as the licence wants it, as one English sentence. */
      attribution?: components['schemas']['Text']
      /** @description Which members the words of the search were found in. */
      fields_matched?: string[] | null
      /** @description Whether it was reported as sensitive. */
      mature?: boolean | null
      height?: components['schemas']['Pixels']
      width?: components['schemas']['Pixels']
      /** @description The thumbnail, as `getThumbnail` serves it. */
      thumbnail?: components['schemas']['Url']
      detail_url?: components['schemas']['Url']
      related_url?: components['schemas']['Url']
      /** @description Why the image counts as sensitive. */
      unstable__sensitivity?: string[] | null
    }
    /** @description What of the request was passed over. Its members may change at any time. */
    VendorWarning: Record<string, unknown>
    /** @description A page of images. */
    ImagePage: {
      /** @description Images over all pages; more than can be seen, where a search goes deep. */
      result_count: number
      /** @description Pages in all. It shrinks to the current page where that turns out to be the last. */
      page_count: number
      page_size?: number
      page?: number
      results: components['schemas']['Image'][]
      /** @description Absent when there is nothing to warn of. */
      warnings?: components['schemas']['VendorWarning'][]
    }
    /** @description What is wrong with one parameter, a sentence each. */
    Reasons: string[] | string
    /** @description Why a call failed. */
    Failure: {
      /** @description One sentence, or sentences by parameter. */
      detail:
        | string
        | {
            [key: string]: components['schemas']['Reasons']
          }
    }
    /** @description A data set that images come from. */
    Source: {
      /** @description The name for searches, such as `flickr`. */
      source_name: string
      /** @description The name for people. */
      display_name?: components['schemas']['Text']
      source_url?: components['schemas']['Url']
      /** @description Always null; deprecated. */
      logo_url?: components['schemas']['Url']
      /** @description How many images it has. */
      media_count?: number | null
    }
    /** @description A token and how long it works. */
    Token: {
      /** @description The token itself. */
      access_token: string
      /** @description Always `Bearer`. */
      token_type?: string | null
      /** @description Seconds. */
      expires_in: number
      /** @description What it is good for. */
      scope?: string | null
    }
    /** @description Why no token was handed out (RFC 6749, 5.2). */
    OAuthFailure: {
      /** @description The kind of failure, such as `invalid_client`. */
      error: string
      /** @description The reason, for people. */
      error_description?: components['schemas']['Text']
    }
    /** @description What an application has used of its limits. */
    RateLimit: {
      /** @description Null when unknown, and before the first call. */
      requests_this_minute?: number | null
      /** @description Null when unknown, and before the first call. */
      requests_today?: number | null
      /** @description Which limits apply, such as `standard` or `enhanced`. */
      rate_limit_model: string
      /** @description Whether the application's mail address was confirmed; limits are those of everyone until then. */
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
        /** @description The page to answer, counted from 1. How deep it may lie depends on who asks. */
        page?: number
        /** @description Images a page: at most 20 without credentials, 50 with, 240 for applications to which that was granted. */
        page_size?: number
        /** @description What to look for. Longer texts are cut short in silence. */
        q?: string
        /** @description Only from these data sets, by `source_name`. Unknown names are passed over. */
        source?: string[]
        /** @description Not from these data sets. Not together with `source`. */
        excluded_source?: string[]
        /** @description Words in tags, any of them. Passed over beside `q`. */
        tags?: string
        /** @description Words in the title, any of them. Passed over beside `q`. */
        title?: string
        /** @description Words in the creator's name, any of them; words in quotes have to stand together. Several names are joined by commas. Passed over beside `q`. */
        creator?: string
        /** @description Only under one of these licences, by short name. */
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
        /** @description Only under licences that belong to all of these groups. */
        license_type?: ('all' | 'all-cc' | 'commercial' | 'modification')[]
        /** @description Only images of one of these kinds. */
        category?: ('digitized_artwork' | 'illustration' | 'photograph')[]
        /** @description Only images of one of these shapes. */
        aspect_ratio?: ('square' | 'tall' | 'wide')[]
        /** @description Only images of one of these sizes; what they come to in pixels is not said. */
        size?: ('large' | 'medium' | 'small')[]
        /** @description Only files of one of these types, such as `jpg`. */
        extension?: string[]
        /** @description Whether images whose files are gone are left out. */
        filter_dead?: boolean
        /** @description Whether sensitive images are listed, too. */
        mature?: boolean
        /** @description The order; descending. Experimental, may change without notice, and is passed over in silence without credentials. */
        unstable__sort_by?: 'relevance' | 'indexed_on'
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
          'application/json': components['schemas']['ImagePage']
        }
      }
      /** @description A parameter has a value that makes no sense. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The token is refused, or the page is larger or deeper than it may be. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application may no longer ask. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Too many calls. `Retry-After` says in how many seconds there is room again. */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Openverse itself failed. */
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
        /** @description The image, by the UUID (version 4, lower case) that Openverse gave it. */
        identifier: string
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
      /** @description The token is wrong or has expired. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application may no longer ask. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description No image has that id. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Too many calls. `Retry-After` says in how many seconds there is room again. */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Openverse itself failed. */
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
        /** @description The image, by the UUID (version 4, lower case) that Openverse gave it. */
        identifier: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The related images. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImagePage']
        }
      }
      /** @description The token is wrong or has expired. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application may no longer ask. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description No image has that id. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Too many calls. `Retry-After` says in how many seconds there is room again. */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Openverse itself failed. */
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
        /** @description Whether to get the image in its own size. */
        full_size?: boolean
        /** @description Whether to compress it; by default the opposite of `full_size`. */
        compressed?: boolean
      }
      header?: never
      path: {
        /** @description The image, by the UUID (version 4, lower case) that Openverse gave it. */
        identifier: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The file. Other types of image come, too. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'image/svg+xml': string
        }
      }
      /** @description The token is wrong or has expired. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application may no longer ask. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description No image has that id. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The source of the image does not hand it out. */
      424: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Too many calls. `Retry-After` says in how many seconds there is room again. */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Openverse itself failed. */
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
      /** @description The data sets. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Source'][]
        }
      }
      /** @description The token is wrong or has expired. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application may no longer ask. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Too many calls. `Retry-After` says in how many seconds there is room again. */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Openverse itself failed. */
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
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Token']
        }
      }
      /** @description The credentials are malformed. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description No application has that id and secret. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OAuthFailure']
        }
      }
      /** @description Too many calls. `Retry-After` says in how many seconds there is room again. */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Openverse itself failed. */
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
      /** @description The use so far. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RateLimit']
        }
      }
      /** @description The token is wrong or has expired. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The application may no longer ask. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description The limits are known, but not how much of them is used. */
      424: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RateLimit']
        }
      }
      /** @description Too many calls. `Retry-After` says in how many seconds there is room again. */
      429: {
        headers: {
          'Retry-After'?: number
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Failure']
        }
      }
      /** @description Openverse itself failed. */
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
