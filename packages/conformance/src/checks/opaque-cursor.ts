/** So long a cursor may hold the whole query, so that nothing else has to be sent. */
export const OPAQUE = 16
