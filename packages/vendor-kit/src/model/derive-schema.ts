import { fileURLToPath } from 'node:url'
import { ASSET_KINDS } from '@picturedesk/provider'
import { type Config, createGenerator } from 'ts-json-schema-generator'

/** A name of a kind of asset, as a pattern. */
const KIND = [...ASSET_KINDS, 'x-[a-z0-9]+(-[a-z0-9]+)*'].join('|')

type Json = Readonly<Record<string, unknown>>

/** The JSON Schema of {@link Results}, from the published types and their tags, as `@format`. */
export function deriveSchema(): Json {
  const config: Config = {
    path: fileURLToPath(new URL('results.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    type: 'Results',
    skipTypeCheck: true,
    functions: 'hide',
    additionalProperties: true,
    extraTags: ['asType'],
  }
  const { properties, definitions } = withoutWords(
    createGenerator(config).createSchema('Results'),
  ) as { properties?: Json; definitions: Readonly<Record<string, Json>> }
  const { Results, PicturedeskError: _, ...types } = definitions
  return {
    definitions: {
      ...types,
      // Template types become any text.
      AssetKind: { type: 'string', pattern: `^(${KIND})$` },
      QualifiedId: { type: 'string', pattern: `^[^:]+:(${KIND})/[^]+$` },
      PicturedeskError: { typedError: true },
    },
    properties: properties ?? Results?.['properties'],
  }
}

/** Without what is written for people. */
function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([name, value]) =>
          (name !== 'description' && name !== 'asType') || typeof value !== 'string',
      )
      .map(([name, value]) => [name, withoutWords(value)]),
  )
}
