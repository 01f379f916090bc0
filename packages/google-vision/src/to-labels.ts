import type { Labels, Tag, TaggedObject } from '@picturedesk/provider'
import { type MapContext, rawOf, toId, toNumber } from '@picturedesk/transport'
import type { Entry } from './ask.ts'
import type { components } from './generated/schema.ts'
import { toBox } from './to-box.ts'

type Schemas = components['schemas']
type Limited = (tags: readonly Tag[]) => readonly Tag[]

const FROM_0_TO_1 = { minimum: 0, maximum: 1 }

/** What the caller asked for. */
export interface LabelsAsked {
  readonly objects: boolean
  /** Leaves out the labels that the caller does not want. */
  readonly limited: Limited
}

/** Maps the labels and the objects of a picture. An empty entry has none. */
export function toLabels(
  entry: Entry,
  { objects, limited }: LabelsAsked,
  context: MapContext,
): Pick<Labels, 'tags' | 'objects' | 'raw'> {
  const tags = limited((entry.labelAnnotations ?? []).map((label) => toTag(label, context)))
  if (!objects) return { tags, raw: rawOf(entry) }
  const found = (entry.localizedObjectAnnotations ?? []).flatMap((object) =>
    toObject(object, limited, context),
  )
  return { tags, objects: found, raw: rawOf(entry) }
}

function toTag(label: Schemas['EntityAnnotation'], context: MapContext): Tag {
  return {
    id: toId(label.mid),
    name: label.description,
    confidence: toNumber(label.score, 'labelAnnotations.score', context, FROM_0_TO_1),
  }
}

/** An object has one label, which carries its id. An object without a wanted label is left out. */
function toObject(
  object: Schemas['LocalizedObjectAnnotation'],
  limited: Limited,
  context: MapContext,
): TaggedObject[] {
  const field = 'localizedObjectAnnotations.score'
  const confidence = toNumber(object.score, field, context, FROM_0_TO_1)
  const tags = limited([{ id: toId(object.mid), name: object.name, confidence }])
  if (tags.length === 0) return []
  return [{ type: object.name, confidence, box: toBox(object.boundingPoly), tags }]
}
