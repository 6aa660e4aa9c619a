import { withFirst } from '#main/pdf/headings'
import type { Content, TextNode } from '#main/pdf/pack-definition'

/** Room for a small heading and two lines, or for the first rows of a table of facts. In points. */
const usualRoom = 76

/**
 * A heading and what stands right under it on one page, with something of what follows. The kept block is made taller
 * by the room that the next thing wants, and the next thing then begins inside that room.
 */
export function keepWithNext(head: TextNode, first: readonly Content[], room = usualRoom): readonly Content[] {
  return [withFirst(head, { stack: first, margin: [0, 0, 0, room] }), { stack: [], margin: [0, -room, 0, 0] }]
}
