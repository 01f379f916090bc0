import {
  diagrams,
  readableStructure,
  repositoryLinks,
  searchableText,
} from '@picturedesk/site/markdown'
import { navigation, pageWeight, sidebar, siteBase } from '@picturedesk/site/navigation'
import { defineConfig } from 'vitepress'

/** Where the site stands on its host. */
const base = siteBase()

export default defineConfig({
  title: 'Picturedesk',
  description:
    'One interface and one package per picture vendor, tested offline against mocks of the same specs.',
  lang: 'en',
  base,
  // Search, fonts and icons come with the site: it asks nobody else for anything.
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        _render: (source, { path }, md) => searchableText(source, path, md),
        // A whole word counts far more than the beginning of a longer one, such as `spec` of `specDigest`.
        miniSearch: {
          searchOptions: { boostDocument: pageWeight, weights: { prefix: 0.25, fuzzy: 0.2 } },
        },
      },
    },
    nav: navigation(),
    sidebar: sidebar(),
    outline: [2, 3],
    externalLinkIcon: true,
  },
  lastUpdated: false,
  rewrites: (path) => path.replace(/^generated\//, '').replace(/(^|\/)README\.md$/, '$1index.md'),
  srcExclude: ['**/node_modules/**', 'generated/parts/**', 'public/**', 'code/**'],
  // The index of the search is one file, which is loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 8000 } },
  markdown: {
    config: (md) => {
      md.use(diagrams).use(repositoryLinks).use(readableStructure)
    },
  },
})
