import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes a file that is dropped anywhere on the page, and says while one is held over it. */
export class FileDrop implements ReactiveController {
  /** Whether a file is held over the page. */
  isOver = false;
  readonly #host: ReactiveControllerHost;
  readonly #canTake: () => boolean;
  readonly #take: (file: File) => void;

  /**
   * @param canTake whether a file can be taken now; if not, the browser does with it what it always does
   * @param take called with a dropped file
   */
  constructor(host: ReactiveControllerHost, canTake: () => boolean, take: (file: File) => void) {
    this.#host = host;
    this.#canTake = canTake;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('dragover', this.#onDragOver);
    addEventListener('dragleave', this.#onDragLeave);
    addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    removeEventListener('dragover', this.#onDragOver);
    removeEventListener('dragleave', this.#onDragLeave);
    removeEventListener('drop', this.#onDrop);
  }

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files') || !this.#canTake()) return;
    event.preventDefault();
    this.#show(true);
  };

  readonly #onDragLeave = ({ relatedTarget }: DragEvent): void => {
    // Between two elements of the page, the second one is the related target.
    if (!relatedTarget) this.#show(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#show(false);
    const file = event.dataTransfer?.files[0];
    if (!file || !this.#canTake()) return;
    event.preventDefault();
    this.#take(file);
  };

  #show(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
