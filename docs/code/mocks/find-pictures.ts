// #region sample
import { createHellorf, type HellorfOptions } from '@picturedesk/hellorf'

/** Titles for a page of the application. */
export async function findTitles(
  text: string,
  options?: HellorfOptions,
): Promise<string[]> {
  const page = await createHellorf(options).search.assets({ text })
  return page.items.map(({ title = 'without title' }) => title)
}
// #endregion sample
