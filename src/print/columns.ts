/** Items in their order over columns of about one height, none higher than it must be. Heights include what parts them. */
export function balanced<T extends { height: number }>(items: readonly T[], columns: number): T[][] {
  const whole = items.reduce((sum, { height }) => sum + height, 0);
  for (let most = whole / columns; ; most += 8) {
    const stacks = filled(items, most);
    if (stacks.length <= columns) return stacks;
  }
}

function filled<T extends { height: number }>(items: readonly T[], most: number): T[][] {
  const stacks: T[][] = [];
  let room = 0;
  for (const item of items) {
    room -= item.height;
    if (room < 0) {
      stacks.push([]);
      room = most - item.height;
    }
    stacks.at(-1)?.push(item);
  }
  return stacks;
}

export const tallest = (stacks: readonly (readonly { height: number }[])[]): number =>
  Math.max(0, ...stacks.map((stack) => stack.reduce((sum, { height }) => sum + height, 0)));
