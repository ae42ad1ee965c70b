import type { ArticleRecord } from "@onrecord/core/record";
import { useCallback, useState } from "react";
import { type Found, openAddress, openFile, openFound, openText } from "../opening/index.js";
import type { Method, OpenedArticle } from "../state/index.js";

/** How the opening of articles stands, and the ways to open one. */
export interface Opening {
  readonly busy: boolean;
  /** Why the last one could not be opened. */
  readonly message: string | undefined;
  /** A record that stands off from its text, which is still to be given. */
  readonly textWanted: ArticleRecord | undefined;
  readonly openText: (text: string, publishedAt: string | undefined) => void;
  readonly openFile: (file: File, publishedAt: string | undefined) => void;
  /** Opens what lies at an address beside the page. */
  readonly openAddress: (address: string, publishedAt: string | undefined) => void;
  /** Does something that may fail; its failure becomes the message. */
  readonly run: (work: () => Promise<void>) => void;
  /** Forgets the message and the record whose text is wanted. */
  readonly forget: () => void;
}

/** Opens articles; whatever goes wrong is told, and what was open stays open. */
export function useOpening(onOpened: (article: OpenedArticle, method: Method) => void): Opening {
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string>();
  const [textWanted, setTextWanted] = useState<ArticleRecord>();

  const run = useCallback((work: () => Promise<void>) => {
    setBusy(true);
    setMessage(undefined);
    work()
      .catch((error: unknown) => setMessage(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  }, []);

  const open = (find: () => Promise<Found>, publishedAt: string | undefined) =>
    run(async () => {
      const opened = await openFound(await find(), publishedAt, textWanted);
      if (opened.kind === "text wanted") {
        setTextWanted(opened.record);
        return;
      }
      setTextWanted(undefined);
      onOpened(opened.article, opened.method);
    });

  return {
    busy,
    message,
    textWanted,
    openText: (text, publishedAt) => open(() => openText(text), publishedAt),
    openFile: (file, publishedAt) => open(() => openFile(file), publishedAt),
    openAddress: (address, publishedAt) => open(() => openAddress(address), publishedAt),
    run,
    forget: () => {
      setMessage(undefined);
      setTextWanted(undefined);
    },
  };
}
