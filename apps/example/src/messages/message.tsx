/** Something that went wrong, said plainly; what was open is still there. */
export function Message({ text, onClose }: { readonly text: string; readonly onClose?: () => void }) {
  return (
    <div className="message" role="alert">
      <p>{text}</p>
      {onClose === undefined ? null : (
        <button type="button" onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
}
