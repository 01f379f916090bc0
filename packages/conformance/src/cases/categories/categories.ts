import { assertHeadings } from '../../checks/headings.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const categoriesCases: readonly ConformanceCase[] = [
  {
    id: 'categories/list',
    title: 'categories have distinct ids and names',
    applies: claiming('categories.list'),
    async run(bench) {
      const { use } = await bench.open()
      for (const kind of bench.manifest.kinds)
        assertHeadings((await use('categories').list({ kind })).items)
    },
  },
]
