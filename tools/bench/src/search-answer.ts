/** Hellorf's answer to a search, as documented, as bytes: real titles and links of real length. */
export function searchAnswer(assets: number): Uint8Array<ArrayBuffer> {
  const list = Array.from({ length: assets }, (_, index) => {
    const id = String(363488282 + index)
    return {
      id,
      aspect: 1.4984,
      title: '云南洱海',
      preview_url: `https://image.shutterstock.com/display_pic_with_logo/131785/${id}/stock-photo-amazing-view-of-the-jade-dragon-snow-mountain-and-the-black-dragon-pool-lijiang-yunnan-province-${id}.jpg`,
      preview_large_url: `https://image.shutterstock.com/z/stock-photo-${id}.jpg`,
      preview260_url: `https://image.shutterstock.com/z/stock-photo-${id}.jpg`,
    }
  })
  const answer = { result: true, data: { per_page: assets, total: 10_763, list } }
  return new TextEncoder().encode(JSON.stringify(answer))
}
