* Encoding: UTF-8.
VARIABLE LABELS k.ada 'Ada'.
VALUE LABELS k.ada
  1 'Daglig'
  -1 'it''s'.
