/** The types whose values a keyword judges. Others pass it. @type {Readonly<Record<string, readonly string[]>>} */
export const keywordTypes = {
  ...of(['number', 'integer'], 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'),
  ...of(['string'], 'minLength maxLength pattern contentEncoding contentMediaType contentSchema'),
  ...of(['array'], 'items prefixItems minItems maxItems uniqueItems unevaluatedItems'),
  ...of(['array'], 'contains minContains maxContains'),
  ...of(['object'], 'properties patternProperties additionalProperties unevaluatedProperties'),
  ...of(['object'], 'required minProperties maxProperties propertyNames'),
  ...of(['object'], 'dependentRequired dependentSchemas discriminator'),
}

/** The types whose values a format judges. @type {Readonly<Record<string, readonly string[]>>} */
export const formatTypes = {
  ...of(['string'], 'date-time date time duration email idn-email hostname idn-hostname'),
  ...of(['string'], 'ipv4 ipv6 uri uri-reference iri iri-reference uri-template uuid url'),
  ...of(['string'], 'json-pointer relative-json-pointer regex password byte binary'),
  ...of(['integer', 'number'], 'int8 int16 int32 int64 uint8 uint16 uint32 uint64'),
  ...of(['number'], 'float double decimal'),
}

/**
 * @param {readonly string[]} types
 * @param {string} names
 */
function of(types, names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, types]))
}
