import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { licencesOf } from './licences.ts'

// Writes the part of Prism that the mocks call into one file of the package. Prism brings 150 packages, some of them
// deprecated or with warnings of `npm audit`, and needs some that it does not declare, which Yarn's Plug'n'Play refuses.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = here('../dist/third-party')
const leftOut = here('left-out.cjs')
const ofPrism = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))
const ofJson = createRequire(ofPrism.resolve('@stoplight/json'))

const { metafile } = await build({
  entryPoints: [here('../src/prism/third-party.ts')],
  outfile: `${folder}/prism.js`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minify: true,
  legalComments: 'none', // All licences are in a file of their own.
  metafile: true,
  external: ['encoding'], // An optional package that nobody has.
  alias: {
    // Its other form loads its parts by `require` in a way that no bundler follows.
    'jsonc-parser': ofJson.resolve('jsonc-parser').replace('/umd/', '/esm/'),
    // Prism fakes values in English only. The package has seventy languages.
    '@faker-js/faker': ofPrism.resolve('@faker-js/faker/locale/en'),
    // Collections of Postman, and Prism's own way to send requests.
    '@stoplight/http-spec/postman/operation': leftOut,
    'node-fetch': leftOut,
  },
  banner: {
    js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
  },
})

writeFileSync(`${folder}/LICENSES.md`, licencesOf(Object.keys(metafile.inputs)))
