import type { Shape } from '@picturedesk/transport'
import { Code } from '../typescript/code.ts'
import { literal } from '../typescript/literal.ts'

/** A shape as the generator writes it: alternatives are a call of a function of the transport's formats. */
export type EmittedShape =
  | Exclude<Shape, object | ((...all: never[]) => unknown)>
  | readonly [EmittedShape]
  | { readonly [member: string]: EmittedShape }
  | UnionShape

/** Bits of the JSON types. */
export const bits = {
  string: 1,
  number: 2,
  integer: 2,
  boolean: 4,
  object: 8,
  array: 16,
} as const
export const ANYTHING = 31

/** Alternatives of which a value fits one. */
export class UnionShape extends Code {
  /** The types of all. */
  readonly mask: number

  private constructor(name: string, parts: readonly unknown[], shapes: readonly EmittedShape[]) {
    const text = `${name}(${parts.map((part) => literal(part)).join(', ')})`
    super(text, ...new Set([name, ...shapes.flatMap(importsOf)]))
    this.mask = shapes.reduce<number>((mask, shape) => mask | wideMask(shape), 0)
  }

  /** One of several shapes. */
  static any(shapes: readonly EmittedShape[]): UnionShape {
    return new UnionShape('anyShape', shapes, shapes)
  }

  /**
   * One of several shapes, which a member names.
   *
   * @param others what a value of another kind has
   */
  static byKind(
    member: string,
    kinds: Readonly<Record<string, EmittedShape>>,
    others: EmittedShape,
  ): UnionShape {
    const shapes = [...Object.values(kinds), others]
    return new UnionShape('shapeByKind', [member, kinds, others], shapes)
  }
}

export function isList(shape: EmittedShape): shape is readonly [EmittedShape] {
  return Array.isArray(shape)
}

/** The types that a shape allows, without its rules. */
export function wideMask(shape: EmittedShape): number {
  if (typeof shape === 'number') return shape & ANYTHING
  if (shape instanceof UnionShape) return shape.mask
  return isList(shape) ? bits.array : bits.object
}

function importsOf(shape: EmittedShape): readonly string[] {
  if (typeof shape === 'number') return []
  if (shape instanceof UnionShape) return shape.imports
  return Object.values(shape).flatMap(importsOf)
}
