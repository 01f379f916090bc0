import {
  _,
  type Ajv2020,
  type CodeKeywordDefinition,
  type KeywordCxt,
  Name,
} from 'ajv/dist/2020.js'

/** The parameters of an error of `oneOf` or `anyOf`. */
export interface ChoiceParams {
  /** How many errors each branch has; they stand right before this one. */
  readonly counts: readonly number[]
  /** The first two branches that fit, where only one may. */
  readonly fitting: readonly number[] | null
}

/**
 * Replaces `oneOf` and `anyOf` by ones that decide alike and say which errors belong to which branch,
 * so that those of the best branch can be told.
 */
export function addChoiceKeywords(ajv: Ajv2020): void {
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    ajv.removeKeyword(keyword)
    ajv.addKeyword(choice(keyword))
  }
}

function choice(keyword: 'oneOf' | 'anyOf'): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: 'array',
    trackErrors: true,
    error: {
      // Nobody reads it: what is told is put together from the branches.
      message: keyword,
      params: ({ params }) => _`{counts: ${params['counts']}, fitting: ${params['fitting']}}`,
    },
    code(cxt: KeywordCxt) {
      const { gen, schema } = cxt
      const valid = gen.let('valid', false)
      const counts = gen.const('counts', _`[]`)
      const fitting = gen.let('fitting', _`null`)
      const first = gen.let('first', _`-1`)
      const branchValid = gen.name('_valid')
      cxt.setParams({ counts, fitting })
      for (const index of (schema as unknown[]).keys()) {
        const before = gen.const('before', errorCount)
        const branch = cxt.subschema(
          { keyword, schemaProp: index, compositeRule: true },
          branchValid,
        )
        gen.code(_`${counts}.push(${errorCount} - ${before})`)
        gen.if(branchValid, () => {
          gen.if(
            _`${first} === -1`,
            () => gen.assign(valid, true).assign(first, index),
            () => {
              if (keyword === 'oneOf')
                gen.assign(valid, false).assign(fitting, _`${fitting} ?? [${first}, ${index}]`)
            },
          )
          cxt.mergeEvaluated(branch, Name)
        })
      }
      cxt.result(
        valid,
        () => cxt.reset(),
        () => cxt.error(true),
      )
    },
  }
}

/** The variable of Ajv's generated code that counts errors. */
const errorCount = new Name('errors')
