import type { Direction } from '../change.ts'
import { isFields, memberAt, type Place } from '../place.ts'
import { compareContent } from './content-rules.ts'
import { type Context, compareRest, flag, followed, tell } from './context.ts'

/** The body that an operation is called with. */
export function compareBody(
  context: Context,
  baseOwner: Place,
  nextOwner: Place,
  direction: Direction,
): void {
  const base = followed(context.documents[0], memberAt(baseOwner, 'requestBody'))
  const next = followed(context.documents[1], memberAt(nextOwner, 'requestBody'))
  const [had, has] = [isFields(base.value), isFields(next.value)]
  if (!had && !has) return
  if (had && !has) {
    tell(
      context,
      'breaking',
      'The body was removed, so callers that send one are refused.',
      { base },
      direction,
    )
    return
  }
  const isNeeded = flag(next, 'required')
  if (!had) {
    tell(
      context,
      isNeeded ? 'breaking' : 'feature',
      isNeeded
        ? 'A body must be sent now, so calls without it are refused.'
        : 'A body may be sent now.',
      { next },
      direction,
    )
    return
  }
  const wasNeeded = flag(base, 'required')
  if (wasNeeded !== isNeeded) {
    const isHarmful = direction === 'request' ? isNeeded : wasNeeded
    tell(
      context,
      isHarmful ? 'breaking' : 'feature',
      isNeeded
        ? 'The body must be sent now, so calls without it are refused.'
        : 'The body may be left out now.',
      { base, next },
      direction,
    )
  }
  compareContent(
    context,
    'The body',
    memberAt(base, 'content'),
    memberAt(next, 'content'),
    direction,
  )
  compareRest(context, 'the body', base, next, ['required', 'content'])
}
