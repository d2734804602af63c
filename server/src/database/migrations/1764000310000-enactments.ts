// The division that an enactment belongs to before there is a regulation that names it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'regulation_change';
const HISTORY = 'regulation_change_history';
const COLUMN = 'division_id';

/** SQLite adds no named key to a table that stands; TypeORM reads the name from the text of the table. */
const named = (key: string): string => ` /* CONSTRAINT "${key}" FOREIGN KEY ("${COLUMN}") REFERENCES "division" ("id") */`;

export class Enactments1764000310000 implements MigrationInterface {
  name = 'Enactments1764000310000';

  /** MariaDB keeps each statement as soon as it is done, so each makes the whole of what belongs together. */
  async up(runner: QueryRunner): Promise<void> {
    const mysql = runner.dataSource.options.type === 'mariadb';
    const add = async (table: string, index: string, key?: string): Promise<void> => {
      if (await runner.hasColumn(table, COLUMN)) return;
      if (mysql) {
        await runner.query(`ALTER TABLE ${table} ADD COLUMN ${COLUMN} int NULL, ADD INDEX ${index} (${COLUMN})${key ? `, ADD CONSTRAINT ${key} FOREIGN KEY (${COLUMN}) REFERENCES division (id) ON DELETE NO ACTION ON UPDATE NO ACTION` : ''}`);
      } else {
        await runner.query(`ALTER TABLE ${table} ADD COLUMN "${COLUMN}" integer NULL${key ? ` REFERENCES "division" ("id")${named(key)}` : ''}`);
        await runner.query(`CREATE INDEX ${index} ON ${table} (${COLUMN})`);
      }
    };
    await add(TABLE, 'ix_regulation_change_division', 'fk_regulation_change_division');
    await add(HISTORY, 'ih_regulation_change_division_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [HISTORY, TABLE]) await runner.dropColumn(table, COLUMN);
  }
}
