import type { TaggingRequest } from '@picturedesk/provider'
import type { Row } from '../row.ts'
import { FAILING, labelOf, REFUSED } from './task-server.ts'

/** The picture at a place: some are refused, and some fail. */
export function trialPicture(index: number): TaggingRequest {
  const kind = index % 97 === 5 ? REFUSED : index % 89 === 7 ? FAILING : 'picture'
  return { id: `p${index}`, image: { url: `https://images.example/${kind}/${index}.jpg` } }
}

/** So many pictures, the same each time. */
export function* trialPictures(count: number): Generator<TaggingRequest, void, undefined> {
  for (let index = 0; index < count; index++) yield trialPicture(index)
}

/** What is wrong with a row, in words; `undefined`: it is what the vendor says of that picture. */
export function rowProblem(row: Row, index: number): string | undefined {
  const { id, image } = trialPicture(index)
  const url = 'url' in image ? String(image.url) : ''
  if (row.index !== index) return `Row ${index} has the index ${row.index}.`
  if (row.id !== id) return `Row ${index} has the id ${row.id}, not ${id}.`
  const mustFail = url.includes(REFUSED) || url.includes(FAILING)
  if (row.ok === mustFail)
    return `Row ${index} ${row.ok ? 'has labels' : `has the error ${JSON.stringify(row.error)}`}, which is wrong.`
  if (!row.ok) return undefined
  const text = JSON.stringify(row)
  return text.includes(labelOf(url))
    ? undefined
    : `Row ${index} has the labels of another picture: ${text}`
}
