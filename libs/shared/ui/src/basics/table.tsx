import type { ReactNode } from 'react';
import { classes } from '../class-names';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** The column that names the row. */
  readonly heads?: boolean;
  readonly numeric?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that becomes a list of labelled cards on a narrow screen, so that nothing scrolls sideways. */
export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey }: Props<Row>) {
  return (
    <table className="utrecht-table utrecht-table--html-table ct-table">
      <caption className={classes('utrecht-table__caption', captionHidden && 'ct-visually-hidden')}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classes(column.numeric && 'ct-numeric')}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => {
              const label = typeof column.title === 'string' ? column.title : undefined;
              const className = classes(column.numeric && 'ct-numeric');
              return column.heads ? (
                <th key={column.key} scope="row" className={className} data-label={label}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} className={className} data-label={label}>
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
