import { expect, test } from 'vitest'
import { credentialPlaces } from './credential-places.ts'

const authorization = { in: 'header', name: 'Authorization' }

test.each([
  [
    { type: 'apiKey', in: 'header', name: 'X-Key' },
    { in: 'header', name: 'X-Key' },
  ],
  [
    { type: 'apiKey', in: 'query', name: 'key' },
    { in: 'query', name: 'key' },
  ],
  [
    { type: 'apiKey', in: 'cookie', name: 'session' },
    { in: 'cookie', name: 'session' },
  ],
  [
    { type: 'http', scheme: 'Bearer' },
    { ...authorization, prefix: 'Bearer ' },
  ],
  [
    { type: 'http', scheme: 'basic' },
    { ...authorization, prefix: 'Basic ' },
  ],
  [{ type: 'oauth2' }, { ...authorization, prefix: 'Bearer ' }],
  [{ type: 'openIdConnect' }, { ...authorization, prefix: 'Bearer ' }],
  [{ type: 'apiKey', in: 'body', name: 'key' }, undefined],
  [{ type: 'apiKey', in: 'header' }, undefined],
  [{ type: 'http', scheme: 'digest' }, undefined],
  [{ type: 'http' }, undefined],
  [{ type: 'mutualTLS' }, undefined],
  [{}, undefined],
])('%j stands at %j', (scheme, place) => {
  expect(credentialPlaces({ one: scheme })).toEqual(place === undefined ? {} : { one: place })
})
