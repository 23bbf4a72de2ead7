/** A file that is being written. */
export interface ExportFile {
  write: (text: string) => Promise<void>;
  /** Makes the file whole, for the reader to have. */
  finish: () => Promise<void>;
  /** Leaves nothing behind. */
  discard: () => Promise<void>;
}

type SaveFilePicker = (options: {
  suggestedName: string;
  types: { accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/**
 * Opens a file to export to: where the browser can, one that the reader chooses and that is written as pages come; else one that is
 * downloaded at the end. Call it while handling a click.
 * @returns undefined when the reader chooses none
 */
export async function openExportFile(name: string, type: string): Promise<ExportFile | undefined> {
  const { showSaveFilePicker } = window as { showSaveFilePicker?: SaveFilePicker };
  if (showSaveFilePicker === undefined) return downloadedFile(name, type);
  const extension = name.slice(name.lastIndexOf('.'));
  try {
    const handle = await showSaveFilePicker({ suggestedName: name, types: [{ accept: { [type]: [extension] } }] });
    return await writtenFile(handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

async function writtenFile(handle: FileSystemFileHandle): Promise<ExportFile> {
  const writable = await handle.createWritable();
  return {
    write: (text) => writable.write(text),
    finish: () => writable.close(),
    discard: () => writable.abort(),
  };
}

function downloadedFile(name: string, type: string): ExportFile {
  let parts: Blob[] = [];
  return {
    async write(text) {
      // As blobs, which the browser may keep on disk.
      parts.push(new Blob([text]));
    },
    async finish() {
      const address = URL.createObjectURL(new Blob(parts, { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, 60_000);
    },
    async discard() {
      parts = [];
    },
  };
}
