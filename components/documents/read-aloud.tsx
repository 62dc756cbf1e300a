const LOOK =
  "bg-paper font-hei text-note leading-none text-soft border border-edge rounded-[2px] px-2 hover:border-seal hover:text-seal";

/** Reads the text out, waits and goes on, and stops. It takes the room that is left over the title anyway, shown or not. */
export function ReadAloud() {
  return (
    <p className="read-aloud needs-speech no-print flex w-fit ml-auto gap-2 h-6 -mt-6">
      <button type="button" data-read-aloud className={LOOK}>
        朗读
      </button>
      <button type="button" data-hush hidden className={LOOK}>
        停止
      </button>
    </p>
  );
}
