// What was loaded: one row for the dataset, so that loading twice changes nothing.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('dataset_load')
export class DatasetLoad {
  @PrimaryColumn({ type: 'varchar', length: 40, name: 'name' }) name: string;
  @Column({ type: 'varchar', length: 64, name: 'digest' }) digest: string;
  @Column({ type: 'integer', name: 'scale' }) scale: number;
  @Column({ type: 'integer', name: 'row_count' }) rowCount: number;
}
