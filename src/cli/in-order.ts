/**
 * The answers to some items in the items' order, each as soon as it and all before it are there. At most `ahead` items are
 * taken before their turn, so that a slow reader of the answers holds back whoever gives the items.
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  answer: (item: Item) => Promise<Answer>,
  ahead: number,
): AsyncGenerator<Answer> {
  const iterator = items[Symbol.asyncIterator]();
  const asked: Promise<Answer>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = awaited(iterator.next());
  try {
    while (coming || asked.length > 0) {
      const [first] = asked;
      const events: Promise<{ item: IteratorResult<Item> } | { answer: Answer }>[] = [];
      if (coming && asked.length < ahead) events.push(coming.then((item) => ({ item })));
      if (first) events.push(first.then((given) => ({ answer: given })));
      const event = await Promise.race(events);
      if ("answer" in event) {
        asked.shift();
        yield event.answer;
      } else if (event.item.done) {
        coming = null;
      } else {
        asked.push(awaited(answer(event.item.value)));
        coming = awaited(iterator.next());
      }
    }
  } finally {
    void iterator.return?.(); // Not waited for: it would wait for the next item.
  }
}

/** A promise that may fail before its turn comes, when its error is thrown. */
function awaited<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}
