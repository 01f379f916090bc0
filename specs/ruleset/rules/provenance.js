/** How something is known, as JSON Schema. */
export const provenanceKind = { enum: ['documented', 'observed', 'assumed'] }

export const provenance = {
  type: 'object',
  required: ['kind', 'source'],
  additionalProperties: false,
  properties: { kind: provenanceKind, source: { type: 'string', minLength: 1 } },
}
