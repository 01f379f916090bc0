import { examplesIn, type JsonObject, objectsIn } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-openverse' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { OpenverseMemory, type SearchQuery } from './openverse-memory.ts'

const examples = examplesIn(spec)
const memory = new OpenverseMemory(readCatalogue(examples))
const ORIGIN = 'http://127.0.0.1:4010'
const MIST = '00000001-5b1e-4c7d-9a42-7f3a2b10c4af'

const search = (query: Partial<SearchQuery> = {}): JsonObject =>
  memory.search({ page: 1, pageSize: 100, mature: false, newestFirst: false, ...query }, ORIGIN)
const numbers = (query: Partial<SearchQuery>): number[] =>
  objectsIn(search(query)['results']).map(({ id }) => Number(String(id).slice(0, 8)))

describe('search', () => {
  test('lists the images of the examples, each once, in full where one example has it so', () => {
    const documented = examples.find('searchImages', 'images')?.value as JsonObject | undefined
    const [first] = objectsIn(documented?.['results'])
    const self = `${ORIGIN}/v1/images/${MIST}/`
    expect(objectsIn(search()['results'])[0]).toEqual({
      ...first,
      fields_matched: [],
      thumbnail: `${self}thumb/`,
      detail_url: self,
      related_url: `${self}related/`,
    })
    expect(numbers({})).toEqual([1, 2, 3, 4, 5, 6, 8, 7])
    expect(numbers({ mature: true })).toContain(9)
  })

  test.each<[string, Partial<SearchQuery>, number[]]>([
    ['all words, in title or tags', { q: 'coast mist' }, [1]],
    ['in any case', { q: 'LIGHTHOUSE Phare' }, [3]],
    ['a phrase', { q: '"keeper on"' }, [2]],
    ['no phrase in another order', { q: '"on keeper"' }, []],
    ['without a word', { q: 'coast -lighthouse' }, [8]],
    ['without a phrase', { q: 'lighthouse +coast -"morning mist"' }, [7]],
    ['in other scripts', { q: '桜' }, [5]],
    ['any word in the title', { title: 'harbour storm' }, [8, 7]],
    ['any word in the tags', { tags: 'boat,drawing' }, [4, 8]],
    ['any word of a name', { creator: 'solberg' }, [1, 7]],
    ['names as a whole', { creator: '"Jonas Brandt","Hana Mori"' }, [2, 5, 8]],
    ['nothing but `q` where there is one', { q: 'mist', creator: 'nobody' }, [1]],
    ['licences', { license: ['by-nc', 'cc0'] }, [4, 7]],
    ['what is for trade', { licenseType: ['commercial'] }, [1, 2, 4, 5, 6, 8]],
    [
      'what may be changed, for trade',
      { licenseType: ['commercial', 'modification'] },
      [1, 2, 4, 5, 6],
    ],
    [
      'what has a licence of Creative Commons',
      { licenseType: ['all-cc'], source: ['wikimedia'] },
      [5, 8],
    ],
    ['sources', { source: ['met', 'wikimedia'] }, [4, 5, 6, 8]],
    ['other sources', { excludedSource: ['flickr', 'met'] }, [5, 6, 8]],
    ['categories', { category: ['illustration', 'digitized_artwork'] }, [4, 6]],
    ['types of file', { extension: ['png', 'svg'] }, [5, 6]],
    ['shapes', { aspectRatio: ['tall', 'square'] }, [2, 3, 6]],
    ['sizes', { size: ['medium'] }, [3, 5, 6]],
    ['the latest first', { newestFirst: true, source: ['flickr'] }, [3, 2, 1, 7]],
  ])('finds %s', (_, query, found) => {
    expect(numbers(query)).toEqual(found)
  })

  test('says where the words were found', () => {
    const fields = (q: string) => objectsIn(search({ q })['results'])[0]?.['fields_matched']
    expect(fields('mist')).toEqual(['title', 'tags.name'])
    expect(fields('boat')).toEqual(['tags.name'])
    expect(fields('tide')).toEqual(['title'])
  })

  test('counts pages, and nothing on a page beyond the last', () => {
    const page = (number: number) => {
      const { results, ...counts } = search({ q: 'lighthouse', page: number, pageSize: 3 })
      return { ...counts, results: objectsIn(results).length }
    }
    const counts = { result_count: 7, page_count: 3, page_size: 3 }
    expect(page(1)).toEqual({ ...counts, page: 1, results: 3 })
    expect(page(3)).toEqual({ ...counts, page: 3, results: 1 })
    expect(page(4)).toEqual({ result_count: 0, page_count: 0, page_size: 3, page: 4, results: 0 })
  })
})

describe('one image', () => {
  test('is known by its id', () => {
    expect(memory.image(MIST, ORIGIN)).toMatchObject({ title: 'Lighthouse in the morning mist' })
    expect(memory.image('nothing', ORIGIN)).toBeUndefined()
  })

  test('is related to those that share a word, but for itself and what is sensitive', () => {
    const related = memory.related(MIST, ORIGIN)
    const ids = objectsIn(related?.['results']).map(({ id }) => id)
    expect(ids).toHaveLength(7)
    expect(ids).not.toContain(MIST)
    expect(related).toMatchObject({ result_count: 7, page_count: 1, page_size: 10, page: 1 })
    expect(memory.related('nothing', ORIGIN)).toBeUndefined()
  })

  test('without title, tags and creator is related to none', () => {
    const sparse = examples.find('getImage', 'sparse')?.value as JsonObject | undefined
    expect(memory.related(String(sparse?.['id']), ORIGIN)).toMatchObject({
      result_count: 0,
      results: [],
    })
  })
})
