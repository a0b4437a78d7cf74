/** What a message with a file of this type is: whatever is not a picture, a video or a recording is a document. */
export function kindOf(contentType: string): 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT' {
  const [group] = contentType.split('/');
  if (group === 'image') return 'IMAGE';
  if (group === 'video') return 'VIDEO';
  return group === 'audio' ? 'AUDIO' : 'DOCUMENT';
}
