import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { folderList, isEmptyList } from '../../../editions/folder-query';
import { isLocalFile } from '../../address/navigation';
import { whenIdle } from '../../later/use-idle-steps';

/** Whether the page can have a folder beside it: one that is a file, or holds everything itself, asks for nothing. */
export const canHaveFolder = (): boolean => import.meta.env.MODE !== 'single' && !isLocalFile();

/** Whether the folder has something to say. It is asked for when the page has nothing else to do. */
export function useFolder(): boolean {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (canHaveFolder()) whenIdle(() => setWanted(true));
  }, []);
  const { data } = useQuery({ ...folderList, enabled: isWanted });
  return data !== undefined && !isEmptyList(data);
}
