import { Inbox } from './inbox.ts';

/** An event of an event stream, by the fields that it has. */
export type StreamedEvent = Partial<Record<'event' | 'data' | 'id' | 'retry', string>>;

/** Reads an event stream as its bytes come. Comments are left out. */
export function readEvents(response: Response): Inbox<StreamedEvent> {
  const inbox = new Inbox<StreamedEvent>();
  void read(response, inbox).then(() => {
    inbox.end();
  }, inbox.end);
  return inbox;
}

async function read({ body }: Response, inbox: Inbox<StreamedEvent>): Promise<void> {
  if (body === null) return;
  let text = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    const blocks = `${text}${piece}`.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) if (!block.startsWith(':')) inbox.add(eventOf(block));
  }
}

function eventOf(block: string): StreamedEvent {
  const lines = block.split('\n').map((line) => /^([a-z]+): ?(.*)$/.exec(line)?.slice(1) ?? []);
  return Object.fromEntries(lines) as StreamedEvent;
}
