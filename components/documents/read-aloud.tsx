/** Reads the text out, and stops. It takes the room that is left over the title anyway, shown or not. */
export function ReadAloud() {
  return (
    <p className="needs-speech no-print flex justify-end h-6 -mt-6">
      <button
        type="button"
        data-read-aloud
        className="font-hei text-note leading-none text-soft border border-edge rounded-[2px] px-2 hover:border-seal hover:text-seal"
      >
        朗读
      </button>
    </p>
  );
}
