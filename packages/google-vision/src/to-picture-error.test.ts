import type { MediaForm } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { EntryContext } from './ask.ts'
import { toPictureError } from './to-picture-error.ts'

const context: EntryContext = {
  attempts: 1,
  requestId: undefined,
  expiresAt: undefined,
  shown: (text) => text.replaceAll('canary', '***'),
  drift: () => {},
}

test.each<[number, string, MediaForm, object]>([
  [3, 'Bad image data.', 'bytes', { code: 'unusable-media', reason: 'format' }],
  [3, 'Bad image data.', 'url', { code: 'unusable-media', reason: 'format' }],
  [3, 'The image is too large.', 'uri', { code: 'unusable-media', reason: 'too-large' }],
  [3, 'The image is too small.', 'url', { code: 'unusable-media', reason: 'too-small' }],
  [3, 'Something else.', 'bytes', { code: 'unusable-media', reason: 'other' }],
  [3, 'We can not access the URL.', 'url', { code: 'unusable-media', reason: 'unreachable' }],
  [3, 'We can not access it.', 'bytes', { code: 'unusable-media', reason: 'other' }],
  [5, 'No such object.', 'uri', { code: 'unusable-media', reason: 'unreachable' }],
  [5, 'No such thing.', 'bytes', { code: 'vendor-error' }],
  [7, 'Not allowed.', 'url', { code: 'unusable-media', reason: 'unreachable' }],
  [7, 'Not allowed.', 'bytes', { code: 'forbidden' }],
  [8, 'Quota exceeded.', 'url', { code: 'rate-limited' }],
  [13, 'Internal.', 'url', { code: 'vendor-error' }],
  [14, 'Unavailable.', 'url', { code: 'unusable-media', reason: 'unreachable' }],
  [14, 'Unavailable.', 'bytes', { code: 'vendor-error' }],
  [16, 'Who is it?', 'bytes', { code: 'unauthorized' }],
])('code %i, %s, of %s', (code, message, form, expected) => {
  expect(toPictureError({ code, message }, form, context)).toMatchObject({
    ...expected,
    operation: 'annotateImages',
    outcome: 'rejected',
    vendorCode: code,
    vendorMessage: message,
  })
})

test('without code and message, and with a secret in it', () => {
  expect(toPictureError({}, 'url', context).message).toContain('gives no reason')
  expect(toPictureError({ message: 'no canary' }, 'url', context).message).toContain('no ***')
})
