# frozen_string_literal: true

# Until now they were about attendances alone.
class LetPeerLearningCertificatesBeAboutAnything < ActiveRecord::Migration[8.0]
  def up
    add_column :peer_learning_certificates, :ground_type, :string, limit: 100
    add_column :peer_learning_certificates, :ground_id, :bigint
    execute <<~SQL
      UPDATE peer_learning_certificates
      SET ground_type = 'PeerLearning::Clinics::Attendance', ground_id = attendance_id
    SQL
    change_column_null :peer_learning_certificates, :ground_type, false
    change_column_null :peer_learning_certificates, :ground_id, false
    change_column_null :peer_learning_certificates, :attendance_id, true
    add_index :peer_learning_certificates,
              %i[ground_type ground_id],
              unique: true,
              name: "idx_peer_learning_certificates_by_ground"
  end

  def down
    raise ActiveRecord::IrreversibleMigration
  end
end
