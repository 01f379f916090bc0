import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  wrong: { apiKey: 'wrong-key-canary' },
  // The user's id is no secret.
  secrets: ({ apiKey }) => [apiKey],
  samples: {
    text: '제주',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '9999',
    golden: {
      asset: {
        id: 'ogq:image/17506d5fe220111',
        provider: 'ogq',
        kind: 'image',
        title: '제주 바다의 일출',
        description: '성산 일출봉에서 본 아침 바다',
        // The picture of a profile is not the creator's page.
        creator: { name: '제주사진관' },
        aspectRatio: 16 / 9,
        renditions: [
          { role: 'thumbnail', width: 240, height: 135 },
          { role: 'preview', width: 720, height: 405 },
        ],
        // OGQ does not tell.
        editorial: undefined,
        offers: [
          { id: 'OGQ-IMAGE-SR', name: 'OGQ-IMAGE-SR', price: { amount: '165', currency: 'KRW' } },
          { id: 'OGQ-IMAGE-UR', name: 'OGQ-IMAGE-UR', price: { amount: '3300', currency: 'KRW' } },
        ],
      },
    },
    refusal: { body: JSON.stringify({ code: 50000, message: '실패' }), vendorCode: 50000 },
  },
})
