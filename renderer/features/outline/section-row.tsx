import { useMemo, type ReactElement } from 'react';
import { Button as AriaButton, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { OUTLINE_TEXTS } from '#shared/messages/window/outline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCanWrite } from '#renderer/draft/draft.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MenuButton, MenuItem } from '#renderer/ui/menu.tsx';
import { ItemRow } from './item-row.tsx';
import { newItem, sort } from './outline-actions.ts';
import type { OutlineSection } from './outline-structure.ts';
import styles from './section-row.module.css';

interface SectionRowProps {
  readonly id: string;
  readonly section: OutlineSection;
  readonly number: number;
}

/** A section of the report: its title, how many items it has, and the items below it. */
export function SectionRow({ id, section, number }: SectionRowProps): ReactElement {
  const texts = useTexts(OUTLINE_TEXTS);
  const canWrite = useCanWrite();
  const { key, title, count, ids } = section;
  const name = texts.section(number, title);
  const items = useMemo(() => ids.map((item) => ({ id: item })), [ids]);
  return (
    <TreeItem id={id} textValue={`${name} ${texts.count(count)}`} className={styles.section ?? ''}>
      <TreeItemContent>
        <AriaButton slot="chevron" className={styles.chevron ?? ''}>
          <Icon name="chevron-down" />
        </AriaButton>
        <span className={styles.title}>{name}</span>
        <span className={styles.count}>{count}</span>
        {count === 0 && canWrite && <span className={styles.empty}>{texts.emptySection}</span>}
        {canWrite && (
          <span className={styles.menu}>
            <MenuButton label={texts.sectionMenu(name)} size="small">
              <MenuItem
                id="add"
                icon="add"
                onAction={() => {
                  newItem(key);
                }}
              >
                {texts.addHere}
              </MenuItem>
              <MenuItem
                id="date"
                icon="sort"
                onAction={() => {
                  sort(key, 'date');
                }}
              >
                {texts.sortByDate}
              </MenuItem>
              <MenuItem
                id="source"
                icon="sort"
                onAction={() => {
                  sort(key, 'source');
                }}
              >
                {texts.sortBySource}
              </MenuItem>
            </MenuButton>
          </span>
        )}
      </TreeItemContent>
      <Collection items={items}>{(item) => <ItemRow id={item.id} />}</Collection>
    </TreeItem>
  );
}
