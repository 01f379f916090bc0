import { onDocument } from './document-model.js'

const allowed = ['summary', 'description']

/** Demands that nothing stands beside a reference that is ignored there. Beside that of a schema, everything counts. */
export const referencesAlone = onDocument((model) =>
  model.objects.flatMap(({ kind, node, path }) =>
    typeof node['$ref'] !== 'string' || kind === 'schema' || kind === 'pathItem'
      ? []
      : Object.keys(node)
          .filter((key) => key !== '$ref' && !allowed.includes(key) && !key.startsWith('x-'))
          .map((key) => ({ message: `${key} beside $ref is ignored.`, path: [...path, key] })),
  ),
)
