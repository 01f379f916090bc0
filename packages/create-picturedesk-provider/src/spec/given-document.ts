import type { SpecDocument } from '@picturedesk/generate'
import type { Supplement } from './supplement.ts'

/** The name under which `x-documents` lists what a spec began with. */
const GIVEN = 'given'
/** Stands for an address that nobody has told. */
const UNKNOWN_URL = 'https://example.com'

type Root = SpecDocument &
  Readonly<
    Record<'externalDocs' | 'info' | 'x-documents', Readonly<Record<string, unknown>> | undefined>
  >

/** The documents that a spec rests on: at first, the one that it began with. */
export function givenDocument(
  document: SpecDocument,
  title: string,
  today: string = new Date().toISOString().slice(0, 10),
): Supplement[] {
  const { externalDocs, info, 'x-documents': documents } = document as Root
  if (documents !== undefined) return []
  const url = externalDocs?.['url']
  const isKnown = typeof url === 'string' && /^https?:\/\//.test(url)
  const value = {
    title: typeof info?.['title'] === 'string' && info['title'] !== '' ? info['title'] : title,
    url: isKnown ? url : UNKNOWN_URL,
    read: today,
  }
  const todo = 'the address of what this spec began with, and other documents of the vendor.'
  return [{ at: [], key: 'x-documents', value: { [GIVEN]: value }, ...(!isKnown && { todo }) }]
}

/** The statement on what nobody has compared with the vendor's documents yet. */
export function takenOver(document: SpecDocument): object {
  const [first = GIVEN] = Object.keys((document as Root)['x-documents'] ?? {})
  const note = 'Taken over from what this spec began with. Nobody has compared it with the vendor.'
  return { kind: 'assumed', lookedIn: [first], note }
}
