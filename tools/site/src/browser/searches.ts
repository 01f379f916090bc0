/** What a reader looks for. */
export interface Search {
  readonly words: string
  /** The address of a page that answers. */
  readonly page: RegExp
  /** Among so many that are shown first. */
  readonly within: number
}

const FIRST = 1
const EARLY = 3

const search = (words: string, page: RegExp, within = EARLY): Search => ({ words, page, within })

/** What readers type, and where they have to be led. */
export const SEARCHES: readonly Search[] = [
  // Codes of errors.
  ...[
    'quota-exceeded',
    'purchase-outcome-unknown',
    'rate-limited',
    'missing-credentials',
    'bulk-database',
    'not-supported',
  ].map((code) => search(code, new RegExp(`/errors(?:\\.html)?#${code}$`), FIRST)),
  // Names in code.
  search('createHellorf', /\/(?:api\/hellorf\/functions\/createHellorf|packages\/hellorf)/, FIRST),
  search('createRegistry', /\/(?:api\/registry\/functions\/createRegistry|packages\/registry)/),
  search('openBulk', /\/(?:api\/bulk\/functions\/openBulk|packages\/bulk)/),
  search('mockVendor', /\/(?:guides\/mocks|packages\/mocks)/),
  search('circuitBreaker', /\/registry/),
  search('licensing.resolve', /\/guides\/license\S*#look-again-later-licensing-resolve/, FIRST),
  search('purchaseImage', /\/vendors\//),
  // Settings.
  search('HELLORF_BASE_URL', /\/(?:guides\/mocks|start|packages\/hellorf)/),
  search('--spec', /\/(?:guides\/mocks|packages\/mocks)/),
  search('--fault', /\/(?:guides\/mocks|packages\/mocks)/),
  search('--scenario', /\/(?:guides\/mocks|guides\/license|packages\/mocks)/),
  // Tasks.
  search('retry', /\/(?:guides\/errors|guides\/observe|errors)/),
  search('timeout', /\/(?:guides\/errors\S*#timeouts|errors\S*#timeout)/),
  search('proxy', /\/guides\/runtimes\S*#proxies/),
  search('prism', /\/(?:guides\/mocks|packages\/mocks)/),
  search('checkpoint', /\/(?:guides\/tag|packages\/bulk)/),
  search('OpenTelemetry', /\/guides\/observe\S*#opentelemetry/),
  search('Cloudflare Worker', /\/guides\/runtimes/),
  search('response is lost', /\/guides\/license/),
  search('postgres', /\/(?:guides\/tag|packages\/bulk)/),
  search('moderation', /\/guides\/moderate/),
  search('write a plugin', /\/guides\/plugin/),
  search('cursors', /\/(?:guides\/search|packages\/registry)/),
]
