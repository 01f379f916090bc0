import { ANYTHING, bits, type EmittedShape, isList, UnionShape, wideMask } from './emitted-shape.ts'

/** The shape of a value that fits one of several: what only some of them ask for is not asked for. */
export function joinShapes(
  shapes: readonly (EmittedShape | undefined)[],
): EmittedShape | undefined {
  const [first, ...others] = shapes
  if (first === undefined || others.includes(undefined)) return undefined
  return (others as readonly EmittedShape[]).reduce<EmittedShape>(joinTwo, first)
}

function joinTwo(one: EmittedShape, other: EmittedShape): EmittedShape {
  if (JSON.stringify(one) === JSON.stringify(other)) return one
  // A rule of one branch need not hold for the others.
  if (isPlain(one) || isPlain(other) || isList(one) !== isList(other))
    return wideMask(one) | wideMask(other)
  if (isList(one) && isList(other)) return [joinTwo(one[0], other[0])]
  const [left, right] = [membersOf(one), membersOf(other)]
  const joined = [...left].flatMap(([name, { shape, mark }]): [string, EmittedShape][] => {
    const its = right.get(name)
    if (its === undefined) return []
    const both = joinTwo(shape, its.shape)
    const marks = [mark, its.mark]
    const widest = marks.includes('?') ? '?' : marks.includes('?!') ? '?!' : ''
    return both === ANYTHING && widest !== '' ? [] : [[`${name}${widest}`, both]]
  })
  return joined.length > 0 ? Object.fromEntries(joined) : bits.object
}

function membersOf(shape: EmittedShape): Map<string, { shape: EmittedShape; mark: string }> {
  return new Map(
    Object.entries(shape as Readonly<Record<string, EmittedShape>>).map(([marked, inner]) => {
      const name = marked.replace(/\?!?$/, '')
      return [name, { shape: inner, mark: marked.slice(name.length) }]
    }),
  )
}

/** Whether nothing but its types is known of a shape here. */
function isPlain(shape: EmittedShape): shape is number | UnionShape {
  return typeof shape === 'number' || shape instanceof UnionShape
}
