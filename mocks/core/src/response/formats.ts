/** What the generator of values hands to a format: whole numbers that its seed decides. */
interface Random {
  int(lowest: number, highest: number): number
}

const two = (random: Random, highest: number): string =>
  String(random.int(0, highest)).padStart(2, '0')
const time = (random: Random): string => `${two(random, 23)}:${two(random, 59)}:${two(random, 59)}Z`

/** The formats that the evaluator checks and the generator of values does not know. */
export const formats = {
  byte: (random: Random) => btoa(`bytes ${random.int(1, 999)}`),
  base64: (random: Random) => btoa(`bytes ${random.int(1, 999)}`),
  url: (random: Random) => `https://example.com/items/${random.int(1, 999)}`,
  'iso-time': time,
  'iso-date-time': (random: Random) => `2024-01-${String(random.int(10, 28))}T${time(random)}`,
  'json-pointer-uri-fragment': (random: Random) => `#/items/${random.int(0, 9)}`,
  'uri-template': (random: Random) => `https://example.com/items/{id}?page=${random.int(1, 9)}`,
}
